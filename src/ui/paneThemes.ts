import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";

export type ThemeName = "light" | "dark" | "highContrast";

/**
 * What Thai needs of a theme: faces with Thai letters first on every system, and lines tall enough for a tone mark
 * above a vowel above a letter.
 */
const thai: Partial<Theme> = {
  fontFamilyBase:
    '"Leelawadee UI", "Noto Sans Thai", Thonburi, Sarabun, "Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, sans-serif',
  lineHeightBase100: "18px",
  lineHeightBase200: "20px",
  lineHeightBase300: "24px",
  lineHeightBase400: "28px",
  lineHeightBase500: "34px",
  lineHeightBase600: "40px",
  lineHeightHero700: "46px",
};

/** Fluent's themes, for Thai. */
export const paneThemes: Readonly<Record<ThemeName, Theme>> = {
  light: { ...webLightTheme, ...thai },
  dark: { ...webDarkTheme, ...thai },
  highContrast: { ...teamsHighContrastTheme, ...thai },
};
