import {
  Choice,
  type ChoiceItem,
  ChoiceSet,
  type ChoicesProps,
  choiceId,
  setDescribedBy,
} from './choices.tsx'

export type RadiosProps = ChoicesProps<ChoiceItem> & { value?: string | number }

/** One answer of a few. */
export const Radios = (radios: RadiosProps) => (
  <ChoiceSet kind="radios" of={radios} describedBy={setDescribedBy(radios)}>
    {radios.items?.map(
      (item, i) =>
        item && (
          <Choice
            kind="radios"
            item={item}
            id={choiceId(radios.idPrefix || radios.name, item, i)}
            name={radios.name}
            checked={
              item.checked ||
              (item.checked !== false && Boolean(radios.value) && String(item.value) === String(radios.value))
            }
          />
        ),
    )}
  </ChoiceSet>
)
