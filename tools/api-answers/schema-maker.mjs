import { isDeepStrictEqual } from 'node:util';
import { basename } from 'node:path';
import ts from 'typescript';
import { conventionOf } from './conventions.mjs';
import { anyOf } from './unions.mjs';

const { TypeFlags } = ts;
const has = (type, flag) => (type.flags & flag) !== 0;

/** What a type is not a JSON document of: the answer is made more precise, not the schema vaguer. */
export class Imprecise extends Error {}

/**
 * Makes JSON schemas of what `JSON.stringify` writes of values of a type. Types with a name, and objects that a named
 * function writes, become components.
 */
export class SchemaMaker {
  schemas = {};
  #names = new Map();

  constructor(checker) {
    this.checker = checker;
  }

  of(type, at) {
    const plain = this.#plain(type);
    if (plain) return plain;
    if (has(type, TypeFlags.Any | TypeFlags.Unknown | TypeFlags.NonPrimitive | TypeFlags.Never))
      throw new Imprecise(`${at} is ${this.checker.typeToString(type)}`);
    if (type.isUnion()) return anyOf(type.types.filter(isSaid).map((one) => this.of(one, at)));
    const written = this.#written(type);
    if (written) return written;
    if (this.checker.isArrayLikeType(type)) return this.#list(type, at);
    return this.#named(type, at);
  }

  #plain(type) {
    if (has(type, TypeFlags.Null)) return { type: 'null' };
    if (has(type, TypeFlags.StringLiteral)) return { type: 'string', enum: [type.value] };
    if (has(type, TypeFlags.NumberLiteral)) return { type: 'number', enum: [type.value] };
    if (has(type, TypeFlags.BooleanLiteral))
      return { type: 'boolean', enum: [this.checker.typeToString(type) === 'true'] };
    if (has(type, TypeFlags.StringLike)) return { type: 'string' };
    if (has(type, TypeFlags.NumberLike)) return { type: 'number' };
    return has(type, TypeFlags.Boolean) ? { type: 'boolean' } : null;
  }

  /** Dates, and strings that carry a brand. */
  #written(type) {
    if (type.symbol?.name === 'Date') return { type: 'string', format: 'date-time' };
    if (!type.isIntersection()) return null;
    const base = type.types.map((one) => this.#plain(one)).find(Boolean);
    return base && type.aliasSymbol?.name === 'PlainDate' ? { ...base, format: 'date' } : base;
  }

  #list(type, at) {
    const element = this.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (has(element, TypeFlags.Never)) return { type: 'array', items: {}, maxItems: 0 };
    return { type: 'array', items: this.of(element, `${at}[]`) };
  }

  #named(type, at) {
    const known = this.#names.get(type);
    if (known) return reference(known);
    const wanted = nameOf(type);
    if (!wanted) return this.#object(type, at);
    const name = this.#reserve(wanted);
    this.#names.set(type, name);
    this.schemas[name] = null;
    return this.#settle({ type, wanted, name }, this.#object(type, at));
  }

  /** Two types of one name and one shape are one component. */
  #settle({ type, wanted, name }, schema) {
    const twin = Object.keys(this.schemas).find(
      (one) => one.replace(/\d+$/, '') === wanted && isDeepStrictEqual(this.schemas[one], schema),
    );
    if (twin) delete this.schemas[name];
    else this.schemas[name] = schema;
    this.#names.set(type, twin ?? name);
    return reference(twin ?? name);
  }

  #reserve(wanted) {
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? wanted : `${wanted}${number}`;
      if (!(name in this.schemas)) return name;
    }
  }

  #object(type, at) {
    const { checker } = this;
    if (checker.getSignaturesOfType(type, ts.SignatureKind.Call).length > 0) throw new Imprecise(`${at} is a function`);
    const members = checker.getPropertiesOfType(type).map((symbol) => this.#property(symbol, nameOf(type), at));
    const said = members.filter(({ schema }) => schema !== null);
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const required = said.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
    return {
      type: 'object',
      ...(said.length > 0 && { properties: Object.fromEntries(said.map(({ name, schema }) => [name, schema])) }),
      ...(required.length > 0 && { required }),
      ...(index && { additionalProperties: this.#rest(index, at) }),
    };
  }

  /** `Record<string, unknown>` says that anything may be there. */
  #rest(index, at) {
    return has(index, TypeFlags.Unknown) ? true : this.of(index, `${at}.*`);
  }

  #property(symbol, owner, at) {
    const { name } = symbol;
    const type = this.checker.getTypeOfSymbol(symbol);
    const members = type.isUnion() ? type.types : [type];
    const isOptional = (symbol.flags & ts.SymbolFlags.Optional) !== 0 || !members.every(isSaid);
    if (!members.some((one) => isSaid(one) && !has(one, TypeFlags.Never))) return { name, schema: null };
    const schema = conventionOf(owner, name, this.of(type, `${at}.${name}`));
    const description = ts.displayPartsToString(symbol.getDocumentationComment(this.checker));
    return { name, isOptional, schema: { ...schema, ...(description && { description }) } };
  }
}

const isSaid = (type) => !has(type, TypeFlags.Undefined | TypeFlags.Void);
const reference = (name) => ({ $ref: `#/components/schemas/${name}` });
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Of the alias or interface, or of the function that writes the object: `toRegistrationAnswer` → RegistrationAnswer. */
function nameOf({ aliasSymbol, aliasTypeArguments, symbol, typeArguments }) {
  if (aliasSymbol) return withArguments(aliasSymbol.name, aliasTypeArguments);
  if (!symbol) return null;
  if (!symbol.name.startsWith('__')) return withArguments(symbol.name, typeArguments);
  return nameOfLiteral(symbol.declarations?.[0]);
}

function nameOfLiteral(literal) {
  const writer = literal && ts.findAncestor(literal, ts.isFunctionLike);
  if (!writer || !isReturned(literal, writer)) return null;
  const named = writer.name ?? (ts.isVariableDeclaration(writer.parent) ? writer.parent.name : null);
  return named && qualified(capital(named.getText().replace(/^to(?=[A-Z])/, '')), writer);
}

/** `toLine` of `copy-answer.ts` writes a CopyLine. */
function qualified(name, writer) {
  const subject = capital(/[a-z]+/.exec(basename(writer.getSourceFile().fileName))[0]);
  return name.includes(subject) ? name : `${subject}${name}`;
}

function isReturned(literal, writer) {
  let outer = literal.parent;
  while (ts.isParenthesizedExpression(outer) || ts.isAsExpression(outer) || ts.isSatisfiesExpression(outer))
    outer = outer.parent;
  return outer === writer || (ts.isReturnStatement(outer) && ts.findAncestor(outer, ts.isFunctionLike) === writer);
}

function withArguments(name, given = []) {
  if (given.length === 0) return name;
  const names = given.map(nameOf);
  return names.every(Boolean) ? `${names.join('')}${name}` : null;
}
