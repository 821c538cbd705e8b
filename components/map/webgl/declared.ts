/** What a WebGL map is furnished with: the declared layers of a content, and the images they draw with. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { GlImage } from '@/components/map/webgl/port';
import { layers } from '@/geo/layers/layers';
import {
  HATCH_IMAGE,
  hatchImage,
  LIGHT_IMAGE,
  lightImage,
  SHIELD_IMAGE,
  SHIELD_STRETCH,
  shieldImage,
} from '@/geo/layers/pattern';
import { scaled } from '@/geo/layers/scaled';
import { drawing } from '@/lib/figure/drawing';
import type { WordedFigure } from '@/lib/figure/figure';
import type { Theme } from '@/lib/scales/palettes';

/** Every layer of a content, bottom to top. */
export function declared({
  figure,
  theme,
  scale = 1,
}: {
  figure: WordedFigure;
  theme: Theme;
  scale?: number;
}): LayerSpecification[] {
  return scaled(layers(drawing(figure), theme), scale);
}

/** The images by id. */
export function images(theme: Theme): [id: string, image: GlImage][] {
  const { stretchX, stretchY, content } = SHIELD_STRETCH;
  return [
    [HATCH_IMAGE, { data: hatchImage() }],
    [LIGHT_IMAGE, { data: lightImage() }],
    [
      SHIELD_IMAGE,
      {
        data: shieldImage(theme),
        stretch: {
          stretchX: stretchX.map(([a, b]) => [a, b]),
          stretchY: stretchY.map(([a, b]) => [a, b]),
          content: [content[0], content[1], content[2], content[3]],
        },
      },
    ],
  ];
}
