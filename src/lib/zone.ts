/** The zone of the association and of its readers: « heure de Paris » is said, never implied. */
export const PARIS = 'Europe/Paris';
