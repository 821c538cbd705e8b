/** Just enough of JSON Schema (draft 2020-12) to check public/schemas/deck-1.json against the parser; only tests import it. A keyword it does not know is an error, not a pass. */

type Json = Record<string, unknown>;
const isJson = (x: unknown): x is Json => typeof x === 'object' && x !== null && !Array.isArray(x);
/** Say something about a value, decide nothing. */
const WORDS = ['$schema', '$defs', 'title', 'description', 'default'];

/** Whether a value is valid by a schema. @throws on a keyword or reference that is not known here. */
export function isValid(schema: unknown, value: unknown, root: unknown = schema): boolean {
  if (!isJson(schema)) throw new Error('A schema is an object');
  return Object.entries(schema).every(
    ([keyword, rule]) => WORDS.includes(keyword) || holds(keyword, rule, value, schema, root),
  );
}

function list(rule: unknown): unknown[] {
  if (!Array.isArray(rule)) throw new Error('A list was expected');
  return rule;
}
function resolve(reference: unknown, root: unknown): unknown {
  const name = /^#\/\$defs\/(\w+)$/.exec(String(reference))?.[1];
  const defs = isJson(root) ? root.$defs : undefined;
  if (name === undefined || !isJson(defs) || defs[name] === undefined)
    throw new Error(`No such definition: ${String(reference)}`);
  return defs[name];
}
function isOfType(type: unknown, value: unknown): boolean {
  switch (type) {
    case 'object':
      return isJson(value);
    case 'array':
      return Array.isArray(value);
    case 'null':
      return value === null;
    case 'string':
    case 'number':
      return typeof value === type;
    default:
      throw new Error(`Unknown type ${String(type)}`);
  }
}

function holds(keyword: string, rule: unknown, value: unknown, schema: Json, root: unknown): boolean {
  const properties = isJson(schema.properties) ? schema.properties : {};
  const prefix = Array.isArray(schema.prefixItems) ? schema.prefixItems.length : 0;
  switch (keyword) {
    case '$ref':
      return isValid(resolve(rule, root), value, root);
    case 'allOf':
      return list(rule).every((s) => isValid(s, value, root));
    case 'oneOf':
      return list(rule).filter((s) => isValid(s, value, root)).length === 1;
    case 'type':
      return isOfType(rule, value);
    case 'const':
      return value === rule;
    case 'enum':
      return list(rule).includes(value);
    case 'required':
      return !isJson(value) || list(rule).every((name) => Object.hasOwn(value, String(name)));
    case 'properties':
      return (
        !isJson(value) ||
        Object.entries(properties).every(([name, s]) => !Object.hasOwn(value, name) || isValid(s, value[name], root))
      );
    case 'additionalProperties':
      return rule !== false || !isJson(value) || Object.keys(value).every((name) => Object.hasOwn(properties, name));
    case 'items':
      return !Array.isArray(value) || value.slice(prefix).every((item) => isValid(rule, item, root));
    case 'prefixItems':
      return !Array.isArray(value) || list(rule).every((s, i) => i >= value.length || isValid(s, value[i], root));
    case 'minItems':
      return !Array.isArray(value) || value.length >= Number(rule);
    case 'maxItems':
      return !Array.isArray(value) || value.length <= Number(rule);
    case 'uniqueItems':
      return !Array.isArray(value) || new Set(value.map((x) => JSON.stringify(x))).size === value.length;
    case 'maxLength':
      return typeof value !== 'string' || Array.from(value).length <= Number(rule);
    case 'pattern':
      return typeof value !== 'string' || new RegExp(String(rule), 'u').test(value);
    case 'minimum':
      return typeof value !== 'number' || value >= Number(rule);
    case 'maximum':
      return typeof value !== 'number' || value <= Number(rule);
    default:
      throw new Error(`Unknown keyword ${keyword}`);
  }
}
