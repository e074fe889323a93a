/** The assertions of the suites: a few that work in a web worker as they do in Node.js. */

export function ok(value: unknown, message = 'expected a truthy value'): asserts value {
  if (!value) throw new Error(message)
}

export function equal<T>(actual: T, expected: T, message = 'not equal'): void {
  if (!Object.is(actual, expected)) fail(actual, expected, message)
}

/** Compares plain data: what JSON can hold, `undefined` included; the order of keys does not matter. */
export function deepEqual<T>(actual: T, expected: T, message = 'not deeply equal'): void {
  if (canonical(actual) !== canonical(expected)) fail(actual, expected, message)
}

export function match(actual: string, pattern: RegExp, message = 'no match'): void {
  if (!pattern.test(actual)) throw new Error(`${message}\n  actual:  ${show(actual)}\n  pattern: ${pattern}`)
}

function fail(actual: unknown, expected: unknown, message: string): never {
  throw new Error(`${message}\n  actual:   ${show(actual)}\n  expected: ${show(expected)}`)
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part === undefined) return {'(undefined)': true}
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
