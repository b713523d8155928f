// Made by scripts/generate.mjs: what ts-morph writes around the parts of declarations. Do not edit.
export const COMMA = ', ';
export const exported = (declaration: string): string => `export ${declaration}`;
export const generic = (name: string, parameters: string): string => `${name}<${parameters}>`;
export const typeAlias = (name: string, type: string): string => `type ${name} = ${type};`;
export const interfaceAround = (name: string, members: string): string => `interface ${name} {\n${members}}`;
export const property = (docs: string, key: string, type: string): string => `  ${docs}readonly ${key}: ${type};\n`;
export const optionalProperty = (docs: string, key: string, type: string): string => `  ${docs}readonly ${key}?: ${type};\n`;
export const overload = (name: string, parameters: string, returns: string): string => `function ${name}(${parameters}): ${returns};`;
export const functionAround = (name: string, parameters: string, returns: string, body: string): string => `function ${name}(${parameters}): ${returns} {\n  ${body}\n}`;
export const classAround = (name: string, members: string): string => `class ${name} {\n${members}}`;
export const constructs = (parameters: string, body: string): string => `\n  constructor(${parameters}) {\n    ${body}\n  }\n`;
export const getter = (docs: string, name: string, returns: string, body: string): string => `\n  ${docs}get ${name}(): ${returns} {\n    ${body}\n  }\n`;
export const method = (docs: string, name: string, parameters: string, returns: string, body: string): string => `\n  ${docs}${name}(${parameters}): ${returns} {\n    ${body}\n  }\n`;
