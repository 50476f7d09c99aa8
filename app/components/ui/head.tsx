import type { ReactNode } from 'react'

interface PageHeadProps {
  title: ReactNode
  /** Short facts in one line: a number, a department, a day. */
  meta?: readonly ReactNode[]
  /** Buttons, the primary one last. */
  actions?: ReactNode
}

/** The head of a page. */
export function PageHead({ title, meta = [], actions }: PageHeadProps) {
  return (
    <div className="head">
      <div>
        <h1>{title}</h1>
        {meta.length > 0 && (
          <p className="meta meta-row">
            {meta.map((fact, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a page keep their order
              <span key={index}>{fact}</span>
            ))}
          </p>
        )}
      </div>
      {actions && <div className="act">{actions}</div>}
    </div>
  )
}

interface SectionHeadProps {
  title: ReactNode
  /** Quietly after the title. */
  note?: ReactNode
  /** At the right end. */
  end?: ReactNode
  level?: 2 | 3
}

/** The head of a section: a rule-less line, dense. */
export function SectionHead({ title, note, end, level = 2 }: SectionHeadProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="sec-h">
      <Heading>{title}</Heading>
      {note && <span className="q">{note}</span>}
      {end && <span className="r">{end}</span>}
    </div>
  )
}
