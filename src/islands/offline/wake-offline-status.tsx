import { render } from 'preact';
import { OfflineStatus } from './OfflineStatus.tsx';

for (const place of document.querySelectorAll('[data-offline-status]')) render(<OfflineStatus />, place);
