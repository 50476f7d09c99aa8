import type { FormError } from '~/components/ui/error-summary'

/** What a form got back when it was refused. */
export interface FormAnswer {
  refusal: { code: string; field: string | null; sentence: string }
  values: Record<string, string>
}

/** The error of one field, or nothing. */
export function errorOf(answer: FormAnswer | undefined, field: string): string | undefined {
  return answer?.refusal.field === field ? answer.refusal.sentence : undefined
}

/** What the summary above the form says; `instead` has better sentences for some fields. */
export function errorsOf(answer: FormAnswer | undefined, instead: Record<string, string> = {}): FormError[] {
  if (!answer) return []
  const { field, sentence } = answer.refusal
  if (field === null) return [{ message: sentence }]
  return [{ message: instead[field] ?? sentence, field }]
}
