import { useLater } from '../../use-later.ts';

/** What draws the code, once it has come; without it the link still works. */
export const useQrCode = () => useLater(() => import('./QrCode.tsx')).file?.QrCode;
