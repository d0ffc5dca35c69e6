import { wakeOffline } from './offline.ts';

wakeOffline();
