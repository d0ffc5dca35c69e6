import { LookingBack } from './looking-back/LookingBack.tsx';
import { PlayerFoot } from './PlayerFoot.tsx';
import { LostScreen, PaperScreen } from './RareScreens.tsx';

/** What is not needed before the first choice, in one file: small files pack badly. */
export const parts = { LookingBack, PlayerFoot, LostScreen, PaperScreen };
