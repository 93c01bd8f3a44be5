import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { InjectManifest } from "workbox-webpack-plugin";
import { contentPolicy } from "./config/contentPolicy.js";
import { officeCdn, officeFiles, officePackage } from "./config/officeFiles.js";
import { swcOptions, swcOptionsForOldEngine } from "./config/swcOptions.js";
import { defaultPaneOptions, localAddress } from "./scripts/setUp/paneOptions.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const shared = {
  mode: "production",
  context: at("."),
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescriptBy(swcOptions)] },
  performance: false,
};

function typescriptBy(options) {
  return { test: /\.tsx?$/, include: at("src"), loader: "swc-loader", options: { ...options, swcrc: false } };
}

/** The command line: files that run with Node alone, with the criteria inside; the second runs in threads of the first. */
const commandLine = {
  ...shared,
  name: "cli",
  target: "node20",
  entry: { pmqa: "./src/cli/pmqa.ts", readerWorker: "./src/cli/readers/readerWorker.ts" },
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
function pane({ url, officeJs }) {
  const isSelfHosted = officeJs === "self";
  const parameters = {
    officeJs: isSelfHosted ? "office/office.js" : `${officeCdn}/lib/1/hosted/office.js`,
    contentPolicy: contentPolicy(isSelfHosted ? "'self'" : `'self' ${officeCdn}`),
  };
  const page = (filename, entry, template) =>
    new HtmlWebpackPlugin({
      filename,
      template,
      chunks: [entry],
      // Old engines skip modules; newer ones run them after office.js, which is deferred.
      scriptLoading: "module",
      templateParameters: parameters,
    });
  return {
    ...shared,
    name: "pane",
    target: ["web", "es2022"],
    entry: {
      taskpane: "./src/taskpane/taskpane.tsx",
      commands: "./src/commands/commands.ts",
      dialog: "./src/commands/dialog.ts",
    },
    output: {
      path: at("dist/pane"),
      filename: "[name].[contenthash].js",
      publicPath: "",
      clean: { keep: /^(oldEngine|keepOfficeQuiet)\.js$/ },
    },
    devtool: "source-map",
    plugins: [
      // Excel opens the page by its own name; a browser finds it at the folder's address.
      page("taskpane.html", "taskpane", "./src/taskpane/taskpane.html"),
      page("index.html", "taskpane", "./src/taskpane/taskpane.html"),
      page("commands.html", "commands", "./src/commands/commands.html"),
      page("dialog.html", "dialog", "./src/commands/dialog.html"),
      new CopyWebpackPlugin({
        patterns: [
          { from: "manifest.xml", transform: (text) => text.toString().replaceAll(localAddress, url) },
          { from: "assets/*.png" },
          ...(isSelfHosted ? officePatterns() : []),
        ],
      }),
      new InjectManifest({
        swSrc: "./src/taskpane/serviceWorker.ts",
        swDest: "serviceWorker.js",
        include: [/\.html$/, /\.js$/, /\.png$/],
        // Excel's own part of office.js is large and one of several: it is kept when it has been asked for.
        exclude: [/^office\/excel-/],
        additionalManifestEntries: [quietOffice()],
        dontCacheBustURLsMatching: /\.[0-9a-f]{20}\.js$/,
      }),
    ],
  };
}

/** That script for the offline list: another compilation writes it, so its source stands for its version. */
function quietOffice() {
  const source = readFileSync(at("src/taskpane/keepOfficeQuiet.ts"));
  return { url: "keepOfficeQuiet.js", revision: createHash("sha256").update(source).digest("hex") };
}

function officePatterns() {
  // As Microsoft publishes them: its licence lets nobody change them, so nothing minifies them again.
  const info = { minimized: true };
  return [
    ...officeFiles.map((file) => ({ from: `${officePackage}/dist/${file}`, to: `office/${file}`, info })),
    { from: `${officePackage}/LICENSE.md`, to: "office/LICENSE.md" },
  ];
}

/**
 * Scripts beside the pane in any engine, Internet Explorer's too: the page that old ones get instead, and what keeps
 * office.js quiet outside Excel. Their names have no hash: they stand in the template.
 */
const oldEngine = {
  ...shared,
  name: "oldEngine",
  target: ["web", "es5"],
  entry: {
    oldEngine: "./src/taskpane/oldEngine.ts",
    keepOfficeQuiet: "./src/taskpane/keepOfficeQuiet.ts",
  },
  output: { path: at("dist/pane"), filename: "[name].js" },
  module: { rules: [typescriptBy(swcOptionsForOldEngine)] },
};

export default (env) => [commandLine, pane({ ...defaultPaneOptions, ...env }), oldEngine];
