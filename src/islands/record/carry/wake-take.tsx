import { render } from 'preact';
import type { Places } from '../../resume/places.ts';
import { Take } from './Take.tsx';

const place = document.querySelector<HTMLElement>('.take');
const { places, root } = place?.dataset ?? {};
if (place && places && root) render(<Take places={JSON.parse(places) as Places} root={root} />, place);
