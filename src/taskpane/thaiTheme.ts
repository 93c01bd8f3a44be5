import { type Theme, webLightTheme } from "@fluentui/react-components";

/**
 * Fluent's light theme for Thai: faces that have Thai letters come first on every system, and lines are tall enough
 * for a tone mark above a vowel above a letter.
 */
export const thaiTheme: Theme = {
  ...webLightTheme,
  fontFamilyBase:
    '"Leelawadee UI", "Noto Sans Thai", Thonburi, Sarabun, "Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, sans-serif',
  lineHeightBase200: "20px",
  lineHeightBase300: "24px",
  lineHeightBase400: "28px",
  lineHeightBase500: "34px",
  lineHeightBase600: "40px",
};
