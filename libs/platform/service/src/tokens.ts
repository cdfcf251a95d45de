import { Inject } from '@nestjs/common';

const CONFIG = 'jatigi:config';
const CLOCK = 'jatigi:clock';
const LOGGER = 'jatigi:logger';
const PERSONS = 'jatigi:persons';

export const tokens = { CONFIG, CLOCK, LOGGER, PERSONS } as const;

/** Injects the typed configuration of the service. */
export const InjectConfig = (): ParameterDecorator => Inject(CONFIG);
/** Injects the clock: the only source of "now". */
export const InjectClock = (): ParameterDecorator => Inject(CLOCK);
/** Injects the pino logger of the service. Never log personal data. */
export const InjectLogger = (): ParameterDecorator => Inject(LOGGER);
