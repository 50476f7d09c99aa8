import { useActionData, useFetcher } from '@remix-run/react'

/** What a form of this area gets back when its act was not done: why, what stands there now, and what was typed. */
export interface Answer<Standing = unknown> {
  refusal?: { code: string; field: string | null; sentence: string }
  conflict?: Standing
  values?: Record<string, string>
}

/**
 * One act of a form. With script it is sent without leaving the page and what was typed stays in its fields;
 * without script the act's own page shows the answer.
 */
export function useAct<Standing = unknown>() {
  const fetcher = useFetcher<Answer<Standing>>()
  const page = useActionData<Answer<Standing>>()
  return { Form: fetcher.Form, busy: fetcher.state !== 'idle', answer: fetcher.data ?? page }
}

/** The sentence that belongs beside a field. */
export function errorAt(answer: Answer | undefined, field: string): string | undefined {
  return answer?.refusal?.field === field ? answer.refusal.sentence : undefined
}
