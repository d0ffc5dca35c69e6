import { render } from 'preact';
import { LessonProgress } from './LessonProgress.tsx';

const place = document.querySelector<HTMLElement>('.lesson-progress');
const lesson = place?.dataset['lesson'];
if (place && lesson) render(<LessonProgress lesson={lesson} />, place);
