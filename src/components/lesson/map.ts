import AskTwo from '../diagnostic/AskTwo.astro';
import FormB from '../diagnostic/FormB.astro';
import Plan from '../diagnostic/Plan.astro';
import SaidAndShown from '../diagnostic/SaidAndShown.astro';
import CallIt from './CallIt.astro';
import Cite from './Cite.astro';
import Compose from './Compose.astro';
import Figure from './Figure.astro';
import Guess from './Guess.astro';
import HowMany from './HowMany.astro';
import Maps from './Maps.astro';
import MarkText from './MarkText.astro';
import Match from './Match.astro';
import Place from './Place.astro';
import Pointer from './Pointer.astro';
import Score from './Score.astro';
import Sort from './Sort.astro';
import Switches from './Switches.astro';
import Talk from './Talk.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';
import type { LessonComponent } from './names.ts';
import Write from './Write.astro';

/** The components that a lesson names without importing them. */
export const lessonComponents = {
  AskTwo,
  CallIt,
  Cite,
  Compose,
  Figure,
  FormB,
  Guess,
  HowMany,
  Maps,
  MarkText,
  Match,
  Place,
  Plan,
  Pointer,
  SaidAndShown,
  Score,
  Sort,
  Switches,
  Talk,
  Term,
  Timeline,
  Write,
} satisfies Record<LessonComponent, unknown>;
