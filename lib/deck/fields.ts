/** Reads the fields of one object of unknown content and keeps the first problem; what is wrong reads as a harmless default. */
import { hasForbidden, isLongerThan, type TextShape } from '@/lib/deck/limits';
import { echo, type FieldProblem } from '@/lib/deck/refusal';

export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field's own value; undefined when the object has none of that name. What objects inherit is no field. */
export function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

export class Fields<Field extends string> {
  private first: { field: Field; problem: FieldProblem } | null = null;

  constructor(private readonly object: JsonObject) {}

  /** The first problem met so far. */
  get problem(): { field: Field; problem: FieldProblem } | null {
    return this.first;
  }

  refuse(field: Field, problem: FieldProblem): void {
    this.first ??= { field, problem };
  }

  /** The first field of the object that is not among those known; null when there is none. */
  stranger(known: readonly string[]): string | null {
    const name = Object.keys(this.object).find((key) => !known.includes(key));
    return name === undefined ? null : echo(name);
  }

  value(field: Field): unknown {
    return own(this.object, field);
  }

  /** A text of at most `max` characters; the fallback when it is missing, which is a problem where there is no fallback. */
  text(field: Field, max: number, shape: TextShape, fallback?: string): string {
    const value = this.value(field);
    if (value === undefined) {
      if (fallback === undefined) this.refuse(field, { kind: 'missing' });
      return fallback ?? '';
    }
    if (typeof value !== 'string') this.refuse(field, { kind: 'wrong-type' });
    else if (isLongerThan(value, max)) this.refuse(field, { kind: 'too-long', max });
    else if (hasForbidden(value, shape)) this.refuse(field, { kind: 'control-character' });
    else return value;
    return '';
  }

  /** A number within limits; a missing one is a problem. */
  number(field: Field, [low, high]: readonly [number, number]): number {
    const value = this.value(field);
    if (value === undefined) this.refuse(field, { kind: 'missing' });
    else if (typeof value !== 'number') this.refuse(field, { kind: 'wrong-type' });
    else if (!(value >= low && value <= high)) this.refuse(field, { kind: 'out-of-range' });
    else return value;
    return low;
  }
}
