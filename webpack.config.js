import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { swcOptions } from "./config/swcOptions.js";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const shared = {
  mode: "production",
  context: at("."),
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        include: at("src"),
        loader: "swc-loader",
        options: { ...swcOptions, swcrc: false },
      },
    ],
  },
  performance: false,
};

/** The command line: one file that runs with Node alone, with the criteria inside. */
const commandLine = {
  ...shared,
  name: "cli",
  target: "node20",
  entry: { pmqa: "./src/cli/pmqa.ts" },
  output: { path: at("dist/cli"), filename: "[name].js", clean: true },
  // Readable stack traces; size doesn't matter on disk.
  optimization: { minimize: false },
  module: { ...shared.module, parser: { javascript: { dynamicImportMode: "eager" } } },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new CopyWebpackPlugin({
      // The package above is of ES modules; what webpack writes for Node is CommonJS.
      patterns: [{ from: "package.json", to: "package.json", transform: () => '{ "type": "commonjs" }\n' }],
    }),
  ],
};

/** The pane: static files for any web server. No eval anywhere, for the page's security policy forbids it. */
const pane = {
  ...shared,
  name: "pane",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/taskpane.tsx" },
  output: { path: at("dist/pane"), filename: "[name].[contenthash].js", publicPath: "", clean: true },
  devtool: "source-map",
  plugins: [
    // Excel opens the page by its own name; a browser finds it at the folder's address.
    ...["taskpane.html", "index.html"].map(
      (filename) =>
        new HtmlWebpackPlugin({
          filename,
          template: "./src/taskpane/taskpane.html",
          chunks: ["taskpane"],
          scriptLoading: "defer",
        }),
    ),
    new CopyWebpackPlugin({
      patterns: [{ from: "manifest.xml" }, { from: "assets/*.png" }],
    }),
  ],
};

export default [commandLine, pane];
