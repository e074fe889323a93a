import {Attached} from './attached.ts'
/**
 * A function that does its work once for each object it is asked about, such as a version of a document. Nobody changes
 * those, so the answer is the one that would be found again, and is forgotten with the object.
 */
export function once<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const answers = new Attached<Of, {readonly made: Made}>()
  return (of) => {
    const known = answers.get(of)
    if (known !== undefined) return known.made
    const made = make(of)
    answers.set(of, {made})
    return made
  }
}

/** What is made when it is first asked for: what costs time to make, and is not needed where there is no postmortem. */
export function lazily<Made>(make: () => Made): () => Made {
  let known: {readonly made: Made} | undefined
  return () => (known ??= {made: make()}).made
}
