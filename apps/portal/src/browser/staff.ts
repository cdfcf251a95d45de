import { switchShortcuts } from './shortcuts-switch';
import { walkRows } from './rows';

// The staff screens are whole without this file; with it, a hand that stays on the keyboard is faster.
const isOn = switchShortcuts();
walkRows(isOn);
