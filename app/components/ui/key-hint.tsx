export interface KeyHint {
  /** One key, several keys for the same thing, or first and last of a span with `through`. */
  keys: readonly string[]
  through?: boolean
  does: string
}

/** Which keys do what, under the place where they work. Hidden on devices without a keyboard. */
export function KeyHints({ hints }: { hints: readonly KeyHint[] }) {
  return (
    <p className="keys">
      {hints.map((hint) => (
        <span key={hint.does}>
          {hint.keys.map((key, index) => (
            <span key={key}>
              {index > 0 && hint.through && '–'}
              <kbd>{key}</kbd>
            </span>
          ))}
          {hint.does}
        </span>
      ))}
    </p>
  )
}
