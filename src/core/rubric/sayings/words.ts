/** What a document calls itself, or the meeting that it tells of. */
export const review = 'review|retro\\w*|post-?mortem|document|session|meeting|write-?up|analysis|account'
