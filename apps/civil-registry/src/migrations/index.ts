import { ActScans202611240050 } from './act-scans';
import { Certificates202611280930 } from './certificates';
import { Copies202611240040 } from './copies';
import { Declarations202611240020 } from './declarations';
import { Imports202611240060 } from './imports';
import { Mandates202611281010 } from './mandates';
import { PersonsMerge202611280920 } from './persons-merge';
import { PolicyAndPosts202611240010 } from './policy-and-posts';
import { RegistersAndActs202611240030 } from './registers-and-acts';

/** Listed one by one: a bundle cannot look for files. */
export const migrations = [
  PolicyAndPosts202611240010,
  Declarations202611240020,
  RegistersAndActs202611240030,
  Copies202611240040,
  ActScans202611240050,
  Imports202611240060,
  PersonsMerge202611280920,
  Certificates202611280930,
  Mandates202611281010,
];
