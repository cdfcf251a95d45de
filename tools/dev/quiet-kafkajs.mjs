// kafkajs 2.2.4 asks timers for negative delays, on which Node 24 warns each time. It is harmless and no news to people.
const emitWarning = process.emitWarning.bind(process);
process.emitWarning = (warning, ...rest) => {
  const name = typeof rest[0] === 'string' ? rest[0] : (rest[0]?.type ?? warning?.name);
  if (name !== 'TimeoutNegativeWarning') emitWarning(warning, ...rest);
};
process.env.KAFKAJS_NO_PARTITIONER_WARNING = '1';
