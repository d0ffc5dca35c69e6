import Guess from './Guess.astro';
import MarkText from './MarkText.astro';
import Place from './Place.astro';
import Recall from './Recall.astro';
import Score from './Score.astro';
import Sort from './Sort.astro';
import Switches from './Switches.astro';
import Timeline from './Timeline.astro';

/** The components that a lesson names without importing them. */
export const lessonComponents = { Guess, MarkText, Place, Recall, Score, Sort, Switches, Timeline };
