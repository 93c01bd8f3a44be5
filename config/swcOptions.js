/** How swc reads our TypeScript; jest and webpack share it, so that tests run what is shipped. */
export const swcOptions = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" }, verbatimModuleSyntax: true },
  },
};

/** The same for the page that Internet Explorer's engine gets: nothing newer than ES5. */
export const swcOptionsForOldEngine = { ...swcOptions, jsc: { ...swcOptions.jsc, target: "es5" } };
