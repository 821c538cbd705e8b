/** Reads back what a picture in SVG shows from its markup, as a browser would: element by element, in order. */

export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** Text inside, its parts joined by a slash. */
  text: string;
  inside: Element[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const plain = (text: string): string => text.replace(/&([#\w]+);/g, (all, name: string) => ENTITIES[name] ?? all);

/** The elements of some markup as renderToStaticMarkup writes it. */
export function elementsOf(html: string): Element[] {
  const root: Element = { tag: '', attributes: {}, text: '', inside: [] };
  const open: Element[] = [root];
  for (const [, close, tag, attributes = '', selfClosed, text] of html.matchAll(
    /<(\/?)(\w+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g,
  )) {
    const top = open[open.length - 1]!;
    if (text !== undefined) for (const e of open) e.text += (e.text === '' ? '' : '/') + plain(text);
    else if (close) open.pop();
    else {
      const element: Element = {
        tag: tag!,
        attributes: Object.fromEntries(
          [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name!, plain(value ?? '')]),
        ),
        text: '',
        inside: [],
      };
      top.inside.push(element);
      if (!selfClosed && !VOID.has(tag!)) open.push(element);
    }
  }
  return root.inside;
}
const VOID: ReadonlySet<string> = new Set(['br', 'img', 'input', 'hr', 'link', 'meta']);

/** All elements, each before those inside it. */
export function allOf(elements: readonly Element[]): Element[] {
  return elements.flatMap((e) => [e, ...allOf(e.inside)]);
}

export function classesOf(e: Element): string[] {
  return (e.attributes['class'] ?? '').split(' ');
}

/** Numbers of an attribute; none where it is not there. */
export function numbersOf(e: Element, name: string): number[] {
  return (e.attributes[name] ?? '').split(/[\s,]+/).flatMap((n) => (n === '' ? [] : [Number(n)]));
}

/** The element that `url(#id)` names. */
export function referred(all: readonly Element[], value: string | undefined): Element | null {
  const id = /^url\(#(.+)\)$/.exec(value ?? '')?.[1];
  return id === undefined ? null : (all.find((e) => e.attributes['id'] === id) ?? null);
}
