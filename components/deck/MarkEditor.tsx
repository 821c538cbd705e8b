'use client';
/** The mark over a slide's map: none, a label or a ring; placed by a click on the picture, by neighborhood or by coordinates. */
import { NumberField } from '@/components/deck/NumberField';
import { Segmented } from '@/components/ui/Choice';
import { usePart } from '@/components/state/words';
import type { Annotation } from '@/lib/deck/deck';
import { ANNOTATION_LIMITS, MAX_TEXT } from '@/lib/deck/limits';
import type { PlacesPack } from '@/lib/packs/schema';
import type { LonLat } from '@/lib/places';
import type { View } from '@/lib/view/view';

interface Props {
  annotation: Annotation | null;
  view: View;
  places: PlacesPack | null;
  onChange: (annotation: Annotation | null, field: string) => void;
}

const KINDS = ['none', 'label', 'ring'] as const;
/** In the middle of the district; degrees. */
const MIDDLE: LonLat = [-118.24, 34.08];
const FIRST_RADIUS_KM = 1.5;

export function MarkEditor({ annotation, view, places, onChange }: Props) {
  const { mark } = usePart('decks');
  const labeled = (places?.neighborhoods ?? []).flatMap((n) =>
    n.label.whole ? [{ slug: n.slug, name: n.name, at: n.label.whole }] : [],
  );
  const first = (): LonLat =>
    labeled.find((n) => n.slug === view.selection[0])?.at ??
    (view.camera ? [view.camera.lon, view.camera.lat] : MIDDLE);
  const choose = (kind: (typeof KINDS)[number]): void => {
    const at = annotation?.at ?? first();
    const text = annotation?.text ?? '';
    switch (kind) {
      case 'none':
        return onChange(null, 'kind');
      case 'label':
        return onChange({ kind, at, text }, 'kind');
      case 'ring':
        return onChange({ kind, at, radius: FIRST_RADIUS_KM, text }, 'kind');
    }
  };
  return (
    <fieldset className="group deck-mark-fields">
      <legend>{mark.title}</legend>
      <Segmented
        legend={mark.kind}
        name="mark-kind"
        value={annotation?.kind ?? 'none'}
        options={KINDS.map((value) => ({ value, label: mark.kinds[value] }))}
        onChange={choose}
      />
      {annotation ? (
        <div className="deck-grid">
          <label className="deck-field wide">
            <span>{mark.text}</span>
            <input
              type="text"
              value={annotation.text}
              maxLength={MAX_TEXT.annotation}
              onChange={(e) => onChange({ ...annotation, text: e.target.value }, 'text')}
              dir="auto"
            />
          </label>
          <div className="deck-field wide">
            <label htmlFor="deck-place">{mark.place}</label>
            <select
              id="deck-place"
              value=""
              aria-describedby="deck-place-hint"
              onChange={(e) => {
                const at = labeled.find((n) => n.slug === e.target.value)?.at;
                if (at) onChange({ ...annotation, at }, 'place');
              }}
            >
              <option value="">{mark.choose}</option>
              {labeled.map((n) => (
                <option key={n.slug} value={n.slug}>
                  {n.name}
                </option>
              ))}
            </select>
            <small id="deck-place-hint">{mark.hint}</small>
          </div>
          <NumberField
            label={mark.lat}
            value={annotation.at[1]}
            limits={ANNOTATION_LIMITS.lat}
            step={0.001}
            onChange={(lat) => onChange({ ...annotation, at: [annotation.at[0], lat] }, 'lat')}
          />
          <NumberField
            label={mark.lon}
            value={annotation.at[0]}
            limits={ANNOTATION_LIMITS.lon}
            step={0.001}
            onChange={(lon) => onChange({ ...annotation, at: [lon, annotation.at[1]] }, 'lon')}
          />
          {annotation.kind === 'ring' ? (
            <NumberField
              label={mark.radius}
              value={annotation.radius}
              limits={ANNOTATION_LIMITS.radius}
              step={0.1}
              onChange={(radius) => onChange({ ...annotation, radius }, 'radius')}
            />
          ) : null}
        </div>
      ) : null}
    </fieldset>
  );
}
