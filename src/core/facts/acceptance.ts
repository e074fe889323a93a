/** A condition in which something let through what it was not to: “The import allowed empty labels”. */
const lets =
  /\b(?:allow(?:s|ed)|accept(?:s|ed)?|lets? through|permit(?:s|ted)|lenient|did not (?:reject|refuse|validate)|(?:does|do) not (?:reject|refuse|validate))\b/i

/** What no longer does: “Reject labels without a name”. */
const refuses =
  /\b(?:stop accepting|no longer accept|reject(?:s|ing)?|refus(?:e|es|ing)|disallow\w*|forbid\w*|block(?:s|ing)?|cannot be|validat(?:e|es|ing))\b/i

/** Whether an action has something refused that a condition says was let through, as far as its verbs say it. */
export function shutsOut(condition: string, action: string): boolean {
  return lets.test(condition) && refuses.test(action)
}
