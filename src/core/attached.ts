/**
 * What is known of objects, kept with each of them where no copy and no JSON takes it along, and gone with it. It does what
 * a WeakMap does that lives as long as the program; but the values of such a map outlive their objects until the engine
 * looks through all of its memory, so that reading thousands of documents would fill it. An object that takes nothing more
 * (`Object.freeze`) is known nothing of.
 */
export class Attached<Of extends object, Value> {
  readonly #key = Symbol()

  get(of: Of): Value | undefined {
    return (of as Readonly<Record<symbol, Value | undefined>>)[this.#key]
  }

  set(of: Of, value: Value): void {
    Reflect.defineProperty(of, this.#key, {value, configurable: true})
  }
}
