import { VisaScan } from './visa-scan';

const section = document.getElementById('scan-visa');
// Without any of these the zone is typed, as it is without a script.
if (section && 'Worker' in window && 'WebAssembly' in window && 'subtle' in (window.crypto ?? {}))
  void new VisaScan(section).start().catch(() => (section.hidden = true));
