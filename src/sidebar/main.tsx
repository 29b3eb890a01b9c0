import { render } from 'preact';
import { App } from './app.tsx';
import { applyColours } from './colours.ts';

applyColours(document.documentElement);
render(<App />, document.getElementById('throughline')!);
