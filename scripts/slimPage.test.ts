import { describe, expect, it } from 'vitest';
import { sitemap } from './pathPages.mjs';
import { stylesOnce, withoutIdleScripts } from './slimPage.mjs';

const CSS = 'a{content:"–<"}';
const row = `2:T${Buffer.byteLength(CSS).toString(16)},${CSS}`;
const push = (text: string) =>
  `<script>self.__next_f.push([1,${JSON.stringify(text).replaceAll('<', '\\u003c')}])</script>`;
const page = (...texts: string[]) =>
  `<style data-precedence="next" data-href="/a.css">${CSS}</style><script>0</script>${texts.map(push).join('')}<i></i>`;

describe('stylesOnce', () => {
  it('keeps the styles in the page and takes them out of what its scripts are told, wherever that is cut', () => {
    const flight = `1:"a"\n${row}3:["$","style","0",{"href":"/a.css"},"$2"]\n`;
    const made = stylesOnce(page(flight.slice(0, 14), flight.slice(14)));
    expect(made).toContain(`>${CSS}</style>`);
    const told = [...made.matchAll(/push\(\[1,(.*?)\]\)<\/script>/g)].map((m) => JSON.parse(m[1]!) as string);
    expect(told).toEqual(['1:"a"\n2:T1, 3:["$","style","0",{"href":"/a.css"},"$2"]\n']);
    expect(made).toMatch(/<i><\/i>$/);
  });
  it('gives back a page without styles or scripts as it was', () => {
    expect(stylesOnce('<p>a</p>')).toBe('<p>a</p>');
    expect(stylesOnce(push('1:"a"\n'))).toBe(push('1:"a"\n'));
  });
});

describe('withoutIdleScripts', () => {
  const around = (component: string) =>
    `<head><script>theme()</script><link rel="preload" as="script" href="/a.js"/><script src="/a.js" async=""></script></head><p>A</p><script>(self.__next_f=self.__next_f||[]).push([0])</script>${push(`1:"a"\n${component}2:I[97,["$1"],"OutletBoundary"]\n`)}`;
  it('takes scripts from a page whose only components are the router’s, and leaves its own lines', () => {
    expect(withoutIdleScripts(around(''))).toBe('<head><script>theme()</script></head><p>A</p>');
  });
  it('leaves a page with a component of the browser as it is', () => {
    const page = around('3:I[5,["$1","/b.js"],"Atlas"]\n');
    expect(withoutIdleScripts(page)).toBe(page);
    expect(withoutIdleScripts('<script src="/a.js"></script>')).toBe('<script src="/a.js"></script>');
  });
});

it('a sitemap names each address, escaped', () => {
  expect(sitemap(['https://a.example/?x=1&y=2'])).toContain('<url><loc>https://a.example/?x=1&amp;y=2</loc></url>');
});
