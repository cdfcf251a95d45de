/**
 * npm leaves out of the lockfile what a registry did not serve for another platform, and then `npm ci` refuses the file
 * ("Missing … from lock file"). An entry without download is enough: on its platform npm finds the package by its version.
 */
export function completeOptional(packages) {
  const added = {};
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isThere(path, name, packages)) continue;
      added[`node_modules/${name}`] = { version: version.replace(/^[^\d]*/, ''), optional: true, ...platformOf(name) };
    }
  }
  return { ...packages, ...added };
}

function isThere(path, name, packages) {
  if (packages[`node_modules/${name}`]) return true;
  for (let base = path; base; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (packages[`${base}/node_modules/${name}`]) return true;
    if (!base.includes('/node_modules/')) return false;
  }
  return false;
}

const SYSTEMS = ['linux', 'darwin', 'win32', 'android', 'freebsd'];
const PROCESSORS = ['x64', 'arm64', 'arm', 'ia32', 'riscv64'];

function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  return { ...(os.length > 0 && { os }), ...(cpu.length > 0 && { cpu }) };
}
