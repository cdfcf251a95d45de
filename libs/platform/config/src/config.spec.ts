import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigError, envExample, loadConfig, secret, setting } from './index';

const settings = {
  PORT: setting(z.coerce.number().int(), 'Port'),
  NAME: setting(z.string(), 'Name', { fallback: 'x' }),
  KEY: secret('A key', { developmentDefault: 'development-key-development-key-0' }),
};

describe('loadConfig', () => {
  it('lists every problem at once and never a value', () => {
    const load = () => loadConfig(settings, { PORT: 'abc', KEY: 'short-value' });
    expect(load).toThrow(ConfigError);
    expect(load).toThrow(/PORT[\s\S]*KEY/);
    expect(load).not.toThrow(/short-value/);
  });

  it('reads a secret from a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'key');
    writeFileSync(file, `${'k'.repeat(40)}\n`);
    expect(loadConfig(settings, { PORT: '1', KEY_FILE: file }).KEY).toBe('k'.repeat(40));
  });

  it('refuses to start in production with a default, a short or an example secret', () => {
    const start = (KEY?: string) => () => loadConfig(settings, { NODE_ENV: 'production', PORT: '1', KEY });
    expect(start()).toThrow(/KEY is missing/);
    expect(start('development-key-development-key-0')).toThrow(/default/);
    expect(start('change-me-change-me-change-me-change-me')).toThrow(/example/);
    expect(start('short')).toThrow(ConfigError);
    expect(start('kJ83hf0aLq29dk20dkQm2Lx93mfP02kd')().KEY).toHaveLength(32);
  });

  it('takes a secret that is too precious for the environment only from a file, in production', () => {
    const precious = { KEY: secret('A key', { onlyFromFile: true }) };
    const value = 'kJ83hf0aLq29dk20dkQm2Lx93mfP02kd';
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'key');
    writeFileSync(file, value);
    expect(() => loadConfig(precious, { NODE_ENV: 'production', KEY: value })).toThrow(/KEY must come from a file/);
    expect(loadConfig(precious, { NODE_ENV: 'production', KEY_FILE: file }).KEY).toBe(value);
    expect(loadConfig(precious, { KEY: value }).KEY).toBe(value);
    expect(envExample(precious)).toContain('in production only by KEY_FILE');
  });

  it('prints no secret into the example', () => {
    expect(envExample(settings)).toContain('KEY=\n');
  });
});
