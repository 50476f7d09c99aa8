import { Type } from '@mikro-orm/core'

/**
 * A short list of words ('auditor quality-manager') in one text column: the same on both engines,
 * and a space on either side so that one word can be found with LIKE '% auditor %'.
 */
export class WordList extends Type<string[], string> {
  override convertToDatabaseValue(value: string[] | string): string {
    // A text is a pattern of a query: '% auditor %'.
    return typeof value === 'string' ? value : ` ${value.join(' ')} `
  }

  override convertToJSValue(value: string | string[]): string[] {
    return Array.isArray(value) ? value : value.split(' ').filter(Boolean)
  }

  override getColumnType(): string {
    return 'text'
  }

  override compareAsType(): string {
    return 'string'
  }
}
