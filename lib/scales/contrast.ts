/** Contrast of two colors, as in WCAG 2.2 (relative luminance of sRGB). */

/** Linear red, green and blue, each 0–1. */
export type Triple = readonly [number, number, number];

/** Linear RGB, each 0–1, of a `#rrggbb` color. */
export function linearRgb(hex: string): Triple {
  const channel = (at: number): number => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG contrast ratio of two `#rrggbb` colors, 1–21. */
export function contrast(one: string, two: string): number {
  const luminance = (hex: string): number => {
    const [r, g, b] = linearRgb(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const a = luminance(one) + 0.05;
  const b = luminance(two) + 0.05;
  return Math.max(a, b) / Math.min(a, b);
}
