/** Names of commands such as `Move-CsUser`, each as the whole and as the part after the verb. */
export const commandName = /\b[A-Z][a-z]+-([A-Z][A-Za-z]+)\b/g;
