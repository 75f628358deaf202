/** More letters in a row than fit beside two columns on a telephone. */
const LONG = 12

/** A table’s name in a cell, parted between its words where it is long: AssessmentFactorsList, social_care_episodes. */
export const tableName = (name: string) =>
  name.length <= LONG
    ? { text: name }
    : {
        html: (
          <span>
            {name.split(/(?=[A-Z][a-z])|(?<=_)/).map((word, nth) => (
              <>
                {nth > 0 && <wbr />}
                {word}
              </>
            ))}
          </span>
        ),
      }
