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

interface FullTheme extends Theme {
  /** How much of its own colour a series of a picture keeps, the rest being the theme's ink. */
  readonly pictureColour: string;
}

/** Fluent's themes, for Thai. */
export const paneThemes: Readonly<Record<ThemeName, FullTheme>> = {
  light: { ...webLightTheme, ...thai, pictureColour: "100%" },
  dark: { ...webDarkTheme, ...thai, pictureColour: "50%" },
  highContrast: { ...teamsHighContrastTheme, ...thai, pictureColour: "0%" },
};
