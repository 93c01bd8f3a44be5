/** How swc reads our TypeScript; jest and webpack share it, so that tests run what is shipped. */
export const swcOptions = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" }, verbatimModuleSyntax: true },
  },
};
