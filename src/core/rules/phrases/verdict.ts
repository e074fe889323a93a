/** A verdict on what somebody chose: it had its reasons when it was chosen. */
export const verdict =
  /\b(?:wrong|a mistake|an error|premature|(?:naive|naïve)|unwise|risky|optimistic|unrealistic|ambitious|hasty|unnecessary|avoidable|ill-(?:advised|timed|considered)|misguided|a (?:bad|poor|strange|odd|terrible) (?:idea|choice|decision|call|plan|moment|time|fit)|too (?:\p{L}+ly|large|big|small|short|long|late|early|soon|slow|fast|few|many|much|little|low|high|broad|narrow|tight|loose|close|complex|simple|generous|strict|cautious))\b/iu

/** What another rule finds there, and helps with. */
export const ownFinding =
  /\b(?:should|could|would|might|ought)\b|\b(?:failed|forgot|missed|ignored)\b|n['’]t\b/i
