const Sequencer = require('@jest/test-sequencer').default;

/**
 * The system test is one file that takes a quarter of the whole time: begun first it runs beside all others, begun where its
 * size puts it the last minutes have one worker.
 */
module.exports = class SystemFirst extends Sequencer {
  sort(tests) {
    const isSystem = ({ path }) => path.endsWith('.system.spec.ts');
    const others = super.sort(tests.filter((test) => !isSystem(test)));
    return [...tests.filter(isSystem), ...others];
  }
};
