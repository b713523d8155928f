// Made by scripts/generate.mjs from grammar/plan.schema.json. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validatePlan = validate21, schema6 = { properties: { catalog: 0, page: 0, table: 0, features: 0, limits: 0, models: 0, credits: 0, consume: 0, subscription: 0, usage: 0, members: 0, plans: 0, packs: 0, "add-ons": 0, faq: 0, scenarios: 0, value: 0, then: 0 } }, func0 = Object.prototype.hasOwnProperty, func49 = require_ucs2length().default, schema7 = { properties: { id: 0, name: 0, value: 0, currency: 0, timezone: 0, language: 0, billing: 0, "credit decimals": 0, "credit rounding": { description: "What becomes of a fraction of the smallest part of a credit: `up`, `down`, `half up` or `half even`.", anyOf: [{ type: "string", enum: ["up", "down", "half up", "half even"] }, { $ref: "#/definitions/phraseBlock" }] }, accept: 0, then: 0 } }, pattern0 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*(?:\\.[0-9][A-Za-z0-9_-]*)*$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data == "string" ? func49(data) > 200 && (vErrors = note(vErrors, instancePath, "maxLength", { limit: 200 }), errors++) : (vErrors = note(vErrors, instancePath, "type", { type: "string" }), errors++);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    typeof data == "number" && isFinite(data) || (vErrors = note(vErrors, instancePath, "type", { type: "number" }), errors++);
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = note(vErrors, instancePath, "anyOf", {}), errors++), validate23.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data == "string" ? func49(data) > 5e3 && (vErrors = note(vErrors, instancePath, "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath, "type", { type: "string" }), errors++);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    typeof data == "number" && isFinite(data) || (vErrors = note(vErrors, instancePath, "type", { type: "number" }), errors++);
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = note(vErrors, instancePath, "anyOf", {}), errors++), validate25.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data == "string" ? func49(data) > 5e3 && (vErrors = note(vErrors, instancePath, "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath, "type", { type: "string" }), errors++);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    typeof data == "number" && isFinite(data) || (vErrors = note(vErrors, instancePath, "type", { type: "number" }), errors++);
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = note(vErrors, instancePath, "anyOf", {}), errors++), validate32.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate30 }, wrapper1 = { validate: validate31 };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "value" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.value !== void 0 && func0.call(data, "value") && (validate32(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (wrapper0.validate(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data2 = data.then;
      if (Array.isArray(data2)) {
        data2.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0], _errs9 = errors, valid5 = !1, _errs10 = errors;
          typeof data3 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs10 === errors;
          if (valid5 = valid5 || _valid0, !valid5) {
            let _errs12 = errors;
            wrapper1.validate(data3, { instancePath: instancePath + "/then/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors), errors = vErrors.length);
            var _valid0 = _errs12 === errors;
            valid5 = valid5 || _valid0;
          }
          valid5 ? (errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate31.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data == "string" ? func49(data) > 5e3 && (vErrors = note(vErrors, instancePath, "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath, "type", { type: "string" }), errors++);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    typeof data == "number" && isFinite(data) || (vErrors = note(vErrors, instancePath, "type", { type: "number" }), errors++);
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs5 = errors;
      validate31(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = note(vErrors, instancePath, "anyOf", {}), errors++), validate35.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data == "string" ? func49(data) > 5e3 && (vErrors = note(vErrors, instancePath, "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath, "type", { type: "string" }), errors++);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    typeof data == "number" && isFinite(data) || (vErrors = note(vErrors, instancePath, "type", { type: "number" }), errors++);
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs5 = errors;
      validate31(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs6 = errors;
        if (Array.isArray(data)) {
          data.length > 2e3 && (vErrors = note(vErrors, instancePath, "maxItems", { limit: 2e3 }), errors++);
          let len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate35(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
        } else
          vErrors = note(vErrors, instancePath, "type", { type: "array" }), errors++;
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = note(vErrors, instancePath, "anyOf", {}), errors++), validate30.errors = vErrors, errors === 0;
}
var wrapper2 = { validate: validate28 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "value" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data2 = data.then;
      if (Array.isArray(data2)) {
        data2.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0], _errs9 = errors, valid5 = !1, _errs10 = errors;
          typeof data3 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs10 === errors;
          if (valid5 = valid5 || _valid0, !valid5) {
            let _errs12 = errors;
            wrapper2.validate(data3, { instancePath: instancePath + "/then/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors), errors = vErrors.length);
            var _valid0 = _errs12 === errors;
            valid5 = valid5 || _valid0;
          }
          valid5 ? (errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data == "string" ? func49(data) > 5e3 && (vErrors = note(vErrors, instancePath, "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath, "type", { type: "string" }), errors++);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    typeof data == "number" && isFinite(data) || (vErrors = note(vErrors, instancePath, "type", { type: "number" }), errors++);
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs5 = errors;
      validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = note(vErrors, instancePath, "anyOf", {}), errors++), validate27.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data == "string" ? func49(data) > 5e3 && (vErrors = note(vErrors, instancePath, "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath, "type", { type: "string" }), errors++);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    typeof data == "number" && isFinite(data) || (vErrors = note(vErrors, instancePath, "type", { type: "number" }), errors++);
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs5 = errors;
      validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs6 = errors;
        if (Array.isArray(data)) {
          data.length > 2e3 && (vErrors = note(vErrors, instancePath, "maxItems", { limit: 2e3 }), errors++);
          let len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate27(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
        } else
          vErrors = note(vErrors, instancePath, "type", { type: "array" }), errors++;
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = note(vErrors, instancePath, "anyOf", {}), errors++), validate43.errors = vErrors, errors === 0;
}
var wrapper3 = { validate: validate22 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      func0.call(schema7.properties, key0) || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      typeof data0 == "string" ? (func49(data0) > 64 && (vErrors = note(vErrors, instancePath + "/id", "maxLength", { limit: 64 }), errors++), pattern0.test(data0) || (vErrors = note(vErrors, instancePath + "/id", "pattern", { pattern: "^[A-Za-z_][A-Za-z0-9_-]*(?:\\.[0-9][A-Za-z0-9_-]*)*$" }), errors++)) : (vErrors = note(vErrors, instancePath + "/id", "type", { type: "string" }), errors++);
    }
    if (data.name !== void 0 && func0.call(data, "name") && (validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.currency !== void 0 && func0.call(data, "currency") && (validate27(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.timezone !== void 0 && func0.call(data, "timezone") && (validate27(data.timezone, { instancePath: instancePath + "/timezone", parentData: data, parentDataProperty: "timezone", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.language !== void 0 && func0.call(data, "language") && (validate27(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.billing !== void 0 && func0.call(data, "billing") && (validate43(data.billing, { instancePath: instancePath + "/billing", parentData: data, parentDataProperty: "billing", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data["credit decimals"] !== void 0 && func0.call(data, "credit decimals") && (validate27(data["credit decimals"], { instancePath: instancePath + "/credit decimals", parentData: data, parentDataProperty: "credit decimals", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data["credit rounding"] !== void 0 && func0.call(data, "credit rounding")) {
      let data8 = data["credit rounding"], _errs19 = errors, valid8 = !1, _errs20 = errors;
      typeof data8 != "string" && (vErrors = note(vErrors, instancePath + "/credit rounding", "type", { type: "string" }), errors++), data8 === "up" || data8 === "down" || data8 === "half up" || data8 === "half even" || (vErrors = note(vErrors, instancePath + "/credit rounding", "enum", { allowedValues: schema7.properties["credit rounding"].anyOf[0].enum }), errors++);
      var _valid0 = _errs20 === errors;
      if (valid8 = valid8 || _valid0, !valid8) {
        let _errs22 = errors;
        validate28(data8, { instancePath: instancePath + "/credit rounding", parentData: data, parentDataProperty: "credit rounding", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
        var _valid0 = _errs22 === errors;
        valid8 = valid8 || _valid0;
      }
      valid8 ? (errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/credit rounding", "anyOf", {}), errors++);
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data10 = data.then;
      if (Array.isArray(data10)) {
        data10.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0], _errs28 = errors, valid12 = !1, _errs29 = errors;
          typeof data11 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid1 = _errs29 === errors;
          if (valid12 = valid12 || _valid1, !valid12) {
            let _errs31 = errors;
            wrapper3.validate(data11, { instancePath: instancePath + "/then/" + i0, parentData: data10, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors), errors = vErrors.length);
            var _valid1 = _errs31 === errors;
            valid12 = valid12 || _valid1;
          }
          valid12 ? (errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
var schema17 = { properties: { value: 0, title: 0, intro: 0, "table title": 0, "table intro": 0, "faq title": 0, shows: 0, locales: 0, "faq for search engines": 0, accept: 0, then: 0 } };
var wrapper4 = { validate: validate61 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "value" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value, _errs3 = errors, valid1 = !1, _errs4 = errors;
      data0 !== !0 && (vErrors = note(vErrors, instancePath + "/value", "const", { allowedValue: !0 }), errors++);
      var _valid0 = _errs4 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        let _errs5 = errors;
        typeof data0 != "string" && (vErrors = note(vErrors, instancePath + "/value", "type", { type: "string" }), errors++);
        var _valid0 = _errs5 === errors;
        valid1 = valid1 || _valid0;
      }
      valid1 ? (errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/value", "anyOf", {}), errors++);
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data2 = data.then;
      if (Array.isArray(data2)) {
        data2.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0], _errs12 = errors, valid5 = !1, _errs13 = errors;
          typeof data3 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid1 = _errs13 === errors;
          if (valid5 = valid5 || _valid1, !valid5) {
            let _errs15 = errors;
            wrapper4.validate(data3, { instancePath: instancePath + "/then/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors), errors = vErrors.length);
            var _valid1 = _errs15 === errors;
            valid5 = valid5 || _valid1;
          }
          valid5 ? (errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate61.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  data !== !0 && (vErrors = note(vErrors, instancePath, "const", { allowedValue: !0 }), errors++);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate61(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = note(vErrors, instancePath, "anyOf", {}), errors++), validate60.errors = vErrors, errors === 0;
}
var wrapper5 = { validate: validate51 };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      func0.call(schema17.properties, key0) || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.title !== void 0 && func0.call(data, "title") && (validate35(data.title, { instancePath: instancePath + "/title", parentData: data, parentDataProperty: "title", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.intro !== void 0 && func0.call(data, "intro") && (validate35(data.intro, { instancePath: instancePath + "/intro", parentData: data, parentDataProperty: "intro", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data["table title"] !== void 0 && func0.call(data, "table title") && (validate35(data["table title"], { instancePath: instancePath + "/table title", parentData: data, parentDataProperty: "table title", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data["table intro"] !== void 0 && func0.call(data, "table intro") && (validate35(data["table intro"], { instancePath: instancePath + "/table intro", parentData: data, parentDataProperty: "table intro", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data["faq title"] !== void 0 && func0.call(data, "faq title") && (validate35(data["faq title"], { instancePath: instancePath + "/faq title", parentData: data, parentDataProperty: "faq title", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.shows !== void 0 && func0.call(data, "shows") && (validate27(data.shows, { instancePath: instancePath + "/shows", parentData: data, parentDataProperty: "shows", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.locales !== void 0 && func0.call(data, "locales") && (validate27(data.locales, { instancePath: instancePath + "/locales", parentData: data, parentDataProperty: "locales", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data["faq for search engines"] !== void 0 && func0.call(data, "faq for search engines") && (validate60(data["faq for search engines"], { instancePath: instancePath + "/faq for search engines", parentData: data, parentDataProperty: "faq for search engines", rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data10 = data.then;
      if (Array.isArray(data10)) {
        data10.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0], _errs25 = errors, valid13 = !1, _errs26 = errors;
          typeof data11 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs26 === errors;
          if (valid13 = valid13 || _valid0, !valid13) {
            let _errs28 = errors;
            wrapper5.validate(data11, { instancePath: instancePath + "/then/" + i0, parentData: data10, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper5.validate.errors : vErrors.concat(wrapper5.validate.errors), errors = vErrors.length);
            var _valid0 = _errs28 === errors;
            valid13 = valid13 || _valid0;
          }
          valid13 ? (errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate51.errors = vErrors, errors === 0;
}
var wrapper6 = { validate: validate72 };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "value" || key0 === "shown" || key0 === "help" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.value !== void 0 && func0.call(data, "value")) {
      let data0 = data.value, _errs3 = errors, valid1 = !1, _errs4 = errors;
      data0 !== !0 && (vErrors = note(vErrors, instancePath + "/value", "const", { allowedValue: !0 }), errors++);
      var _valid0 = _errs4 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        let _errs5 = errors;
        typeof data0 == "string" ? func49(data0) > 5e3 && (vErrors = note(vErrors, instancePath + "/value", "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath + "/value", "type", { type: "string" }), errors++);
        var _valid0 = _errs5 === errors;
        if (valid1 = valid1 || _valid0, !valid1) {
          let _errs7 = errors;
          typeof data0 == "number" && isFinite(data0) || (vErrors = note(vErrors, instancePath + "/value", "type", { type: "number" }), errors++);
          var _valid0 = _errs7 === errors;
          valid1 = valid1 || _valid0;
        }
      }
      valid1 ? (errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/value", "anyOf", {}), errors++);
    }
    if (data.shown !== void 0 && func0.call(data, "shown") && (validate35(data.shown, { instancePath: instancePath + "/shown", parentData: data, parentDataProperty: "shown", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate35(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data4 = data.then;
      if (Array.isArray(data4)) {
        data4.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0], _errs18 = errors, valid7 = !1, _errs19 = errors;
          typeof data5 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid1 = _errs19 === errors;
          if (valid7 = valid7 || _valid1, !valid7) {
            let _errs21 = errors;
            wrapper6.validate(data5, { instancePath: instancePath + "/then/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper6.validate.errors : vErrors.concat(wrapper6.validate.errors), errors = vErrors.length);
            var _valid1 = _errs21 === errors;
            valid7 = valid7 || _valid1;
          }
          valid7 ? (errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate72.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  data !== !0 && (vErrors = note(vErrors, instancePath, "const", { allowedValue: !0 }), errors++);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    typeof data == "string" ? func49(data) > 5e3 && (vErrors = note(vErrors, instancePath, "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath, "type", { type: "string" }), errors++);
    var _valid0 = _errs2 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs4 = errors;
      typeof data == "number" && isFinite(data) || (vErrors = note(vErrors, instancePath, "type", { type: "number" }), errors++);
      var _valid0 = _errs4 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs6 = errors;
        validate72(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = note(vErrors, instancePath, "anyOf", {}), errors++), validate71.errors = vErrors, errors === 0;
}
var wrapper7 = { validate: validate70 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "value" || key0 === "tagged" || key0 === "accept" || key0 === "then" || validate71(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
    if (data.value !== void 0 && func0.call(data, "value") && (validate32(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.tagged !== void 0 && func0.call(data, "tagged") && (validate27(data.tagged, { instancePath: instancePath + "/tagged", parentData: data, parentDataProperty: "tagged", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data4 = data.then;
      if (Array.isArray(data4)) {
        data4.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0], _errs12 = errors, valid7 = !1, _errs13 = errors;
          typeof data5 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs13 === errors;
          if (valid7 = valid7 || _valid0, !valid7) {
            let _errs15 = errors;
            wrapper7.validate(data5, { instancePath: instancePath + "/then/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper7.validate.errors : vErrors.concat(wrapper7.validate.errors), errors = vErrors.length);
            var _valid0 = _errs15 === errors;
            valid7 = valid7 || _valid0;
          }
          valid7 ? (errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate70.errors = vErrors, errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data == "string" ? func49(data) > 5e3 && (vErrors = note(vErrors, instancePath, "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath, "type", { type: "string" }), errors++);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    typeof data == "number" && isFinite(data) || (vErrors = note(vErrors, instancePath, "type", { type: "number" }), errors++);
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs5 = errors;
      validate70(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = note(vErrors, instancePath, "anyOf", {}), errors++), validate82.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data == "string" ? func49(data) > 5e3 && (vErrors = note(vErrors, instancePath, "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath, "type", { type: "string" }), errors++);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    typeof data == "number" && isFinite(data) || (vErrors = note(vErrors, instancePath, "type", { type: "number" }), errors++);
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs5 = errors;
      validate70(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs6 = errors;
        if (Array.isArray(data)) {
          data.length > 2e3 && (vErrors = note(vErrors, instancePath, "maxItems", { limit: 2e3 }), errors++);
          let len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate82(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
        } else
          vErrors = note(vErrors, instancePath, "type", { type: "array" }), errors++;
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = note(vErrors, instancePath, "anyOf", {}), errors++), validate69.errors = vErrors, errors === 0;
}
var wrapper8 = { validate: validate67 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "value" || key0 === "group" || key0 === "hide" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.group !== void 0 && func0.call(data, "group") && (validate69(data.group, { instancePath: instancePath + "/group", parentData: data, parentDataProperty: "group", rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data.hide !== void 0 && func0.call(data, "hide") && (validate43(data.hide, { instancePath: instancePath + "/hide", parentData: data, parentDataProperty: "hide", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data4 = data.then;
      if (Array.isArray(data4)) {
        data4.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0], _errs13 = errors, valid7 = !1, _errs14 = errors;
          typeof data5 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs14 === errors;
          if (valid7 = valid7 || _valid0, !valid7) {
            let _errs16 = errors;
            wrapper8.validate(data5, { instancePath: instancePath + "/then/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper8.validate.errors : vErrors.concat(wrapper8.validate.errors), errors = vErrors.length);
            var _valid0 = _errs16 === errors;
            valid7 = valid7 || _valid0;
          }
          valid7 ? (errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate67.errors = vErrors, errors === 0;
}
var schema26 = { properties: { name: 0, kind: 0, value: 0, shown: 0, tags: 0, hidden: 0, help: 0, accept: 0, then: 0 } }, wrapper9 = { validate: validate90 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      func0.call(schema26.properties, key0) || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.name !== void 0 && func0.call(data, "name") && (validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind") && (validate25(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.shown !== void 0 && func0.call(data, "shown") && (validate35(data.shown, { instancePath: instancePath + "/shown", parentData: data, parentDataProperty: "shown", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.tags !== void 0 && func0.call(data, "tags") && (validate27(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.hidden !== void 0 && func0.call(data, "hidden") && (validate60(data.hidden, { instancePath: instancePath + "/hidden", parentData: data, parentDataProperty: "hidden", rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate35(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data8 = data.then;
      if (Array.isArray(data8)) {
        data8.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0], _errs21 = errors, valid11 = !1, _errs22 = errors;
          typeof data9 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs22 === errors;
          if (valid11 = valid11 || _valid0, !valid11) {
            let _errs24 = errors;
            wrapper9.validate(data9, { instancePath: instancePath + "/then/" + i0, parentData: data8, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper9.validate.errors : vErrors.concat(wrapper9.validate.errors), errors = vErrors.length);
            var _valid0 = _errs24 === errors;
            valid11 = valid11 || _valid0;
          }
          valid11 ? (errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate90.errors = vErrors, errors === 0;
}
var schema27 = { properties: { name: 0, kind: 0, value: 0, shown: 0, counts: 0, for: 0, "after a downgrade": 0, tags: 0, hidden: 0, help: 0, accept: 0, then: 0 } }, pattern1 = new RegExp('^(?:percent|condition|(?:size|duration|count|decimal)(?: +per +(?:second|minute|hour|day|week|month|quarter|year|cycle|seat|"[^"]+"))?)$', "u"), wrapper10 = { validate: validate100 };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      func0.call(schema27.properties, key0) || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.name !== void 0 && func0.call(data, "name") && (validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.kind !== void 0 && func0.call(data, "kind")) {
      let data1 = data.kind;
      typeof data1 == "string" ? pattern1.test(data1) || (vErrors = note(vErrors, instancePath + "/kind", "pattern", { pattern: '^(?:percent|condition|(?:size|duration|count|decimal)(?: +per +(?:second|minute|hour|day|week|month|quarter|year|cycle|seat|"[^"]+"))?)$' }), errors++) : (vErrors = note(vErrors, instancePath + "/kind", "type", { type: "string" }), errors++);
    }
    if (data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.shown !== void 0 && func0.call(data, "shown") && (validate35(data.shown, { instancePath: instancePath + "/shown", parentData: data, parentDataProperty: "shown", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.counts !== void 0 && func0.call(data, "counts") && (validate27(data.counts, { instancePath: instancePath + "/counts", parentData: data, parentDataProperty: "counts", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.for !== void 0 && func0.call(data, "for") && (validate27(data.for, { instancePath: instancePath + "/for", parentData: data, parentDataProperty: "for", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data["after a downgrade"] !== void 0 && func0.call(data, "after a downgrade") && (validate27(data["after a downgrade"], { instancePath: instancePath + "/after a downgrade", parentData: data, parentDataProperty: "after a downgrade", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.tags !== void 0 && func0.call(data, "tags") && (validate27(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.hidden !== void 0 && func0.call(data, "hidden") && (validate60(data.hidden, { instancePath: instancePath + "/hidden", parentData: data, parentDataProperty: "hidden", rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate35(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data11 = data.then;
      if (Array.isArray(data11)) {
        data11.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0], _errs27 = errors, valid13 = !1, _errs28 = errors;
          typeof data12 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs28 === errors;
          if (valid13 = valid13 || _valid0, !valid13) {
            let _errs30 = errors;
            wrapper10.validate(data12, { instancePath: instancePath + "/then/" + i0, parentData: data11, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper10.validate.errors : vErrors.concat(wrapper10.validate.errors), errors = vErrors.length);
            var _valid0 = _errs30 === errors;
            valid13 = valid13 || _valid0;
          }
          valid13 ? (errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate100.errors = vErrors, errors === 0;
}
var wrapper11 = { validate: validate120 };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "name" || key0 === "cost" || key0 === "value" || key0 === "help" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.name !== void 0 && func0.call(data, "name") && (validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.cost !== void 0 && func0.call(data, "cost") && (validate25(data.cost, { instancePath: instancePath + "/cost", parentData: data, parentDataProperty: "cost", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate35(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data5 = data.then;
      if (Array.isArray(data5)) {
        data5.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0], _errs15 = errors, valid8 = !1, _errs16 = errors;
          typeof data6 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs16 === errors;
          if (valid8 = valid8 || _valid0, !valid8) {
            let _errs18 = errors;
            wrapper11.validate(data6, { instancePath: instancePath + "/then/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper11.validate.errors : vErrors.concat(wrapper11.validate.errors), errors = vErrors.length);
            var _valid0 = _errs18 === errors;
            valid8 = valid8 || _valid0;
          }
          valid8 ? (errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate120.errors = vErrors, errors === 0;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate23(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate120(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = note(vErrors, instancePath, "anyOf", {}), errors++), validate118.errors = vErrors, errors === 0;
}
var wrapper12 = { validate: validate112 };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "name" || key0 === "value" || key0 === "shown all" || key0 === "shown some" || key0 === "help" || key0 === "models" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.name !== void 0 && func0.call(data, "name") && (validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data["shown all"] !== void 0 && func0.call(data, "shown all") && (validate35(data["shown all"], { instancePath: instancePath + "/shown all", parentData: data, parentDataProperty: "shown all", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data["shown some"] !== void 0 && func0.call(data, "shown some") && (validate35(data["shown some"], { instancePath: instancePath + "/shown some", parentData: data, parentDataProperty: "shown some", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate35(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.models !== void 0 && func0.call(data, "models")) {
      let data5 = data.models;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        Object.keys(data5).length > 1e4 && (vErrors = note(vErrors, instancePath + "/models", "maxProperties", { limit: 1e4 }), errors++);
        for (let key1 of Object.keys(data5))
          validate118(data5[key1], { instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
      } else
        vErrors = note(vErrors, instancePath + "/models", "type", { type: "object" }), errors++;
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data8 = data.then;
      if (Array.isArray(data8)) {
        data8.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0], _errs21 = errors, valid10 = !1, _errs22 = errors;
          typeof data9 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs22 === errors;
          if (valid10 = valid10 || _valid0, !valid10) {
            let _errs24 = errors;
            wrapper12.validate(data9, { instancePath: instancePath + "/then/" + i0, parentData: data8, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper12.validate.errors : vErrors.concat(wrapper12.validate.errors), errors = vErrors.length);
            var _valid0 = _errs24 === errors;
            valid10 = valid10 || _valid0;
          }
          valid10 ? (errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate112.errors = vErrors, errors === 0;
}
var schema31 = { properties: { name: 0, value: 0, issued: { description: "When credits arrive: `every cycle` or `on purchase`.", anyOf: [{ type: "string", enum: ["every cycle", "on purchase"] }, { $ref: "#/definitions/phraseBlock" }] }, valid: 0, "rolls over": 0, "needs an active plan": 0, shown: 0, help: 0, accept: 0, then: 0 } }, wrapper13 = { validate: validate130 };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      func0.call(schema31.properties, key0) || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.name !== void 0 && func0.call(data, "name") && (validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.issued !== void 0 && func0.call(data, "issued")) {
      let data2 = data.issued, _errs7 = errors, valid3 = !1, _errs8 = errors;
      typeof data2 != "string" && (vErrors = note(vErrors, instancePath + "/issued", "type", { type: "string" }), errors++), data2 === "every cycle" || data2 === "on purchase" || (vErrors = note(vErrors, instancePath + "/issued", "enum", { allowedValues: schema31.properties.issued.anyOf[0].enum }), errors++);
      var _valid0 = _errs8 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs10 = errors;
        validate28(data2, { instancePath: instancePath + "/issued", parentData: data, parentDataProperty: "issued", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
        var _valid0 = _errs10 === errors;
        valid3 = valid3 || _valid0;
      }
      valid3 ? (errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/issued", "anyOf", {}), errors++);
    }
    if (data.valid !== void 0 && func0.call(data, "valid") && (validate27(data.valid, { instancePath: instancePath + "/valid", parentData: data, parentDataProperty: "valid", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data["rolls over"] !== void 0 && func0.call(data, "rolls over") && (validate27(data["rolls over"], { instancePath: instancePath + "/rolls over", parentData: data, parentDataProperty: "rolls over", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data["needs an active plan"] !== void 0 && func0.call(data, "needs an active plan") && (validate60(data["needs an active plan"], { instancePath: instancePath + "/needs an active plan", parentData: data, parentDataProperty: "needs an active plan", rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.shown !== void 0 && func0.call(data, "shown") && (validate35(data.shown, { instancePath: instancePath + "/shown", parentData: data, parentDataProperty: "shown", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate35(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data9 = data.then;
      if (Array.isArray(data9)) {
        data9.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0], _errs26 = errors, valid12 = !1, _errs27 = errors;
          typeof data10 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid1 = _errs27 === errors;
          if (valid12 = valid12 || _valid1, !valid12) {
            let _errs29 = errors;
            wrapper13.validate(data10, { instancePath: instancePath + "/then/" + i0, parentData: data9, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper13.validate.errors : vErrors.concat(wrapper13.validate.errors), errors = vErrors.length);
            var _valid1 = _errs29 === errors;
            valid12 = valid12 || _valid1;
          }
          valid12 ? (errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate130.errors = vErrors, errors === 0;
}
var wrapper14 = { validate: validate141 };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "value" || key0 === "sorted by" || key0 === "categories" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data["sorted by"] !== void 0 && func0.call(data, "sorted by") && (validate27(data["sorted by"], { instancePath: instancePath + "/sorted by", parentData: data, parentDataProperty: "sorted by", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.categories !== void 0 && func0.call(data, "categories") && (validate27(data.categories, { instancePath: instancePath + "/categories", parentData: data, parentDataProperty: "categories", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data4 = data.then;
      if (Array.isArray(data4)) {
        data4.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0], _errs13 = errors, valid7 = !1, _errs14 = errors;
          typeof data5 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs14 === errors;
          if (valid7 = valid7 || _valid0, !valid7) {
            let _errs16 = errors;
            wrapper14.validate(data5, { instancePath: instancePath + "/then/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper14.validate.errors : vErrors.concat(wrapper14.validate.errors), errors = vErrors.length);
            var _valid0 = _errs16 === errors;
            valid7 = valid7 || _valid0;
          }
          valid7 ? (errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate141.errors = vErrors, errors === 0;
}
var schema33 = { properties: { value: 0, renews: { description: "How a subscription goes on: `automatically` or `on request`.", anyOf: [{ type: "string", enum: ["automatically", "on request"] }, { $ref: "#/definitions/phraseBlock" }] }, issues: { description: "When the credits of a new cycle arrive: `on payment` or `on schedule`.", anyOf: [{ type: "string", enum: ["on payment", "on schedule"] }, { $ref: "#/definitions/phraseBlock" }] }, cancel: { description: "When a cancellation takes effect: `at cycle end` or `immediately`.", anyOf: [{ type: "string", enum: ["at cycle end", "immediately"] }, { $ref: "#/definitions/phraseBlock" }] }, upgrade: { description: "What a bigger plan brings inside a cycle: `grants the difference`, `replaces credits`, `adds credits`, `prorates credits` or `at cycle end`.", anyOf: [{ type: "string", enum: ["grants the difference", "replaces credits", "adds credits", "prorates credits", "at cycle end"] }, { $ref: "#/definitions/phraseBlock" }] }, downgrade: { description: "The same for a smaller plan.", anyOf: [{ type: "string", enum: ["grants the difference", "replaces credits", "adds credits", "prorates credits", "at cycle end"] }, { $ref: "#/definitions/phraseBlock" }] }, accept: 0, then: 0 } }, wrapper15 = { validate: validate147 };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "value" || key0 === "renews" || key0 === "issues" || key0 === "cancel" || key0 === "upgrade" || key0 === "downgrade" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.renews !== void 0 && func0.call(data, "renews")) {
      let data1 = data.renews, _errs5 = errors, valid2 = !1, _errs6 = errors;
      typeof data1 != "string" && (vErrors = note(vErrors, instancePath + "/renews", "type", { type: "string" }), errors++), data1 === "automatically" || data1 === "on request" || (vErrors = note(vErrors, instancePath + "/renews", "enum", { allowedValues: schema33.properties.renews.anyOf[0].enum }), errors++);
      var _valid0 = _errs6 === errors;
      if (valid2 = valid2 || _valid0, !valid2) {
        let _errs8 = errors;
        validate28(data1, { instancePath: instancePath + "/renews", parentData: data, parentDataProperty: "renews", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
        var _valid0 = _errs8 === errors;
        valid2 = valid2 || _valid0;
      }
      valid2 ? (errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/renews", "anyOf", {}), errors++);
    }
    if (data.issues !== void 0 && func0.call(data, "issues")) {
      let data2 = data.issues, _errs10 = errors, valid3 = !1, _errs11 = errors;
      typeof data2 != "string" && (vErrors = note(vErrors, instancePath + "/issues", "type", { type: "string" }), errors++), data2 === "on payment" || data2 === "on schedule" || (vErrors = note(vErrors, instancePath + "/issues", "enum", { allowedValues: schema33.properties.issues.anyOf[0].enum }), errors++);
      var _valid1 = _errs11 === errors;
      if (valid3 = valid3 || _valid1, !valid3) {
        let _errs13 = errors;
        validate28(data2, { instancePath: instancePath + "/issues", parentData: data, parentDataProperty: "issues", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
        var _valid1 = _errs13 === errors;
        valid3 = valid3 || _valid1;
      }
      valid3 ? (errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/issues", "anyOf", {}), errors++);
    }
    if (data.cancel !== void 0 && func0.call(data, "cancel")) {
      let data3 = data.cancel, _errs15 = errors, valid4 = !1, _errs16 = errors;
      typeof data3 != "string" && (vErrors = note(vErrors, instancePath + "/cancel", "type", { type: "string" }), errors++), data3 === "at cycle end" || data3 === "immediately" || (vErrors = note(vErrors, instancePath + "/cancel", "enum", { allowedValues: schema33.properties.cancel.anyOf[0].enum }), errors++);
      var _valid2 = _errs16 === errors;
      if (valid4 = valid4 || _valid2, !valid4) {
        let _errs18 = errors;
        validate28(data3, { instancePath: instancePath + "/cancel", parentData: data, parentDataProperty: "cancel", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
        var _valid2 = _errs18 === errors;
        valid4 = valid4 || _valid2;
      }
      valid4 ? (errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/cancel", "anyOf", {}), errors++);
    }
    if (data.upgrade !== void 0 && func0.call(data, "upgrade")) {
      let data4 = data.upgrade, _errs20 = errors, valid5 = !1, _errs21 = errors;
      typeof data4 != "string" && (vErrors = note(vErrors, instancePath + "/upgrade", "type", { type: "string" }), errors++), data4 === "grants the difference" || data4 === "replaces credits" || data4 === "adds credits" || data4 === "prorates credits" || data4 === "at cycle end" || (vErrors = note(vErrors, instancePath + "/upgrade", "enum", { allowedValues: schema33.properties.upgrade.anyOf[0].enum }), errors++);
      var _valid3 = _errs21 === errors;
      if (valid5 = valid5 || _valid3, !valid5) {
        let _errs23 = errors;
        validate28(data4, { instancePath: instancePath + "/upgrade", parentData: data, parentDataProperty: "upgrade", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
        var _valid3 = _errs23 === errors;
        valid5 = valid5 || _valid3;
      }
      valid5 ? (errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/upgrade", "anyOf", {}), errors++);
    }
    if (data.downgrade !== void 0 && func0.call(data, "downgrade")) {
      let data5 = data.downgrade, _errs25 = errors, valid6 = !1, _errs26 = errors;
      typeof data5 != "string" && (vErrors = note(vErrors, instancePath + "/downgrade", "type", { type: "string" }), errors++), data5 === "grants the difference" || data5 === "replaces credits" || data5 === "adds credits" || data5 === "prorates credits" || data5 === "at cycle end" || (vErrors = note(vErrors, instancePath + "/downgrade", "enum", { allowedValues: schema33.properties.downgrade.anyOf[0].enum }), errors++);
      var _valid4 = _errs26 === errors;
      if (valid6 = valid6 || _valid4, !valid6) {
        let _errs28 = errors;
        validate28(data5, { instancePath: instancePath + "/downgrade", parentData: data, parentDataProperty: "downgrade", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
        var _valid4 = _errs28 === errors;
        valid6 = valid6 || _valid4;
      }
      valid6 ? (errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/downgrade", "anyOf", {}), errors++);
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data7 = data.then;
      if (Array.isArray(data7)) {
        data7.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0], _errs34 = errors, valid10 = !1, _errs35 = errors;
          typeof data8 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid5 = _errs35 === errors;
          if (valid10 = valid10 || _valid5, !valid10) {
            let _errs37 = errors;
            wrapper15.validate(data8, { instancePath: instancePath + "/then/" + i0, parentData: data7, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper15.validate.errors : vErrors.concat(wrapper15.validate.errors), errors = vErrors.length);
            var _valid5 = _errs37 === errors;
            valid10 = valid10 || _valid5;
          }
          valid10 ? (errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate147.errors = vErrors, errors === 0;
}
var schema34 = { properties: { value: 0, overdraft: 0, "overdraft at renewal": { description: "What becomes of an overdraft when a cycle starts: `forgiven` or `kept`.", anyOf: [{ type: "string", enum: ["forgiven", "kept"] }, { $ref: "#/definitions/phraseBlock" }] }, "holds time out": 0, "over-capture": { description: "What happens to a job that needs more than was held: `refused` or `charged`.", anyOf: [{ type: "string", enum: ["refused", "charged"] }, { $ref: "#/definitions/phraseBlock" }] }, "refund after expiry": 0, "refund above payment": { description: "What happens to a refund of more than was paid: `refused`, or `cut` to what is left.", anyOf: [{ type: "string", enum: ["refused", "cut"] }, { $ref: "#/definitions/phraseBlock" }] }, "late events": { description: "What happens to a report that is out of order: `taken now` or `refused`.", anyOf: [{ type: "string", enum: ["taken now", "refused"] }, { $ref: "#/definitions/phraseBlock" }] }, "refused requests": { description: "What happens to a refused request that comes again: they `stay refused` or `may retry`.", anyOf: [{ type: "string", enum: ["stay refused", "may retry"] }, { $ref: "#/definitions/phraseBlock" }] }, accept: 0, then: 0 } }, wrapper16 = { validate: validate156 };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      func0.call(schema34.properties, key0) || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.overdraft !== void 0 && func0.call(data, "overdraft") && (validate27(data.overdraft, { instancePath: instancePath + "/overdraft", parentData: data, parentDataProperty: "overdraft", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data["overdraft at renewal"] !== void 0 && func0.call(data, "overdraft at renewal")) {
      let data2 = data["overdraft at renewal"], _errs7 = errors, valid3 = !1, _errs8 = errors;
      typeof data2 != "string" && (vErrors = note(vErrors, instancePath + "/overdraft at renewal", "type", { type: "string" }), errors++), data2 === "forgiven" || data2 === "kept" || (vErrors = note(vErrors, instancePath + "/overdraft at renewal", "enum", { allowedValues: schema34.properties["overdraft at renewal"].anyOf[0].enum }), errors++);
      var _valid0 = _errs8 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs10 = errors;
        validate28(data2, { instancePath: instancePath + "/overdraft at renewal", parentData: data, parentDataProperty: "overdraft at renewal", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
        var _valid0 = _errs10 === errors;
        valid3 = valid3 || _valid0;
      }
      valid3 ? (errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/overdraft at renewal", "anyOf", {}), errors++);
    }
    if (data["holds time out"] !== void 0 && func0.call(data, "holds time out") && (validate27(data["holds time out"], { instancePath: instancePath + "/holds time out", parentData: data, parentDataProperty: "holds time out", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data["over-capture"] !== void 0 && func0.call(data, "over-capture")) {
      let data4 = data["over-capture"], _errs14 = errors, valid5 = !1, _errs15 = errors;
      typeof data4 != "string" && (vErrors = note(vErrors, instancePath + "/over-capture", "type", { type: "string" }), errors++), data4 === "refused" || data4 === "charged" || (vErrors = note(vErrors, instancePath + "/over-capture", "enum", { allowedValues: schema34.properties["over-capture"].anyOf[0].enum }), errors++);
      var _valid1 = _errs15 === errors;
      if (valid5 = valid5 || _valid1, !valid5) {
        let _errs17 = errors;
        validate28(data4, { instancePath: instancePath + "/over-capture", parentData: data, parentDataProperty: "over-capture", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
        var _valid1 = _errs17 === errors;
        valid5 = valid5 || _valid1;
      }
      valid5 ? (errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/over-capture", "anyOf", {}), errors++);
    }
    if (data["refund after expiry"] !== void 0 && func0.call(data, "refund after expiry") && (validate27(data["refund after expiry"], { instancePath: instancePath + "/refund after expiry", parentData: data, parentDataProperty: "refund after expiry", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data["refund above payment"] !== void 0 && func0.call(data, "refund above payment")) {
      let data6 = data["refund above payment"], _errs21 = errors, valid7 = !1, _errs22 = errors;
      typeof data6 != "string" && (vErrors = note(vErrors, instancePath + "/refund above payment", "type", { type: "string" }), errors++), data6 === "refused" || data6 === "cut" || (vErrors = note(vErrors, instancePath + "/refund above payment", "enum", { allowedValues: schema34.properties["refund above payment"].anyOf[0].enum }), errors++);
      var _valid2 = _errs22 === errors;
      if (valid7 = valid7 || _valid2, !valid7) {
        let _errs24 = errors;
        validate28(data6, { instancePath: instancePath + "/refund above payment", parentData: data, parentDataProperty: "refund above payment", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
        var _valid2 = _errs24 === errors;
        valid7 = valid7 || _valid2;
      }
      valid7 ? (errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/refund above payment", "anyOf", {}), errors++);
    }
    if (data["late events"] !== void 0 && func0.call(data, "late events")) {
      let data7 = data["late events"], _errs26 = errors, valid8 = !1, _errs27 = errors;
      typeof data7 != "string" && (vErrors = note(vErrors, instancePath + "/late events", "type", { type: "string" }), errors++), data7 === "taken now" || data7 === "refused" || (vErrors = note(vErrors, instancePath + "/late events", "enum", { allowedValues: schema34.properties["late events"].anyOf[0].enum }), errors++);
      var _valid3 = _errs27 === errors;
      if (valid8 = valid8 || _valid3, !valid8) {
        let _errs29 = errors;
        validate28(data7, { instancePath: instancePath + "/late events", parentData: data, parentDataProperty: "late events", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
        var _valid3 = _errs29 === errors;
        valid8 = valid8 || _valid3;
      }
      valid8 ? (errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/late events", "anyOf", {}), errors++);
    }
    if (data["refused requests"] !== void 0 && func0.call(data, "refused requests")) {
      let data8 = data["refused requests"], _errs31 = errors, valid9 = !1, _errs32 = errors;
      typeof data8 != "string" && (vErrors = note(vErrors, instancePath + "/refused requests", "type", { type: "string" }), errors++), data8 === "stay refused" || data8 === "may retry" || (vErrors = note(vErrors, instancePath + "/refused requests", "enum", { allowedValues: schema34.properties["refused requests"].anyOf[0].enum }), errors++);
      var _valid4 = _errs32 === errors;
      if (valid9 = valid9 || _valid4, !valid9) {
        let _errs34 = errors;
        validate28(data8, { instancePath: instancePath + "/refused requests", parentData: data, parentDataProperty: "refused requests", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
        var _valid4 = _errs34 === errors;
        valid9 = valid9 || _valid4;
      }
      valid9 ? (errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/refused requests", "anyOf", {}), errors++);
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data10 = data.then;
      if (Array.isArray(data10)) {
        data10.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0], _errs40 = errors, valid13 = !1, _errs41 = errors;
          typeof data11 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid5 = _errs41 === errors;
          if (valid13 = valid13 || _valid5, !valid13) {
            let _errs43 = errors;
            wrapper16.validate(data11, { instancePath: instancePath + "/then/" + i0, parentData: data10, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper16.validate.errors : vErrors.concat(wrapper16.validate.errors), errors = vErrors.length);
            var _valid5 = _errs43 === errors;
            valid13 = valid13 || _valid5;
          }
          valid13 ? (errors = _errs40, vErrors !== null && (_errs40 ? vErrors.length = _errs40 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate156.errors = vErrors, errors === 0;
}
var schema35 = { properties: { value: 0, "managed by": 0, access: { description: "When an invited person gets access: `on acceptance` or `on invitation`.", anyOf: [{ type: "string", enum: ["on acceptance", "on invitation"] }, { $ref: "#/definitions/phraseBlock" }] }, "removed lose": 0, "removed keep": 0, seats: { description: "What a further member costs: `at no charge`, or `priced by plan`.", anyOf: [{ type: "string", enum: ["at no charge", "priced by plan"] }, { $ref: "#/definitions/phraseBlock" }] }, accept: 0, then: 0 } }, wrapper17 = { validate: validate168 };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "value" || key0 === "managed by" || key0 === "access" || key0 === "removed lose" || key0 === "removed keep" || key0 === "seats" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data["managed by"] !== void 0 && func0.call(data, "managed by") && (validate27(data["managed by"], { instancePath: instancePath + "/managed by", parentData: data, parentDataProperty: "managed by", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.access !== void 0 && func0.call(data, "access")) {
      let data2 = data.access, _errs7 = errors, valid3 = !1, _errs8 = errors;
      typeof data2 != "string" && (vErrors = note(vErrors, instancePath + "/access", "type", { type: "string" }), errors++), data2 === "on acceptance" || data2 === "on invitation" || (vErrors = note(vErrors, instancePath + "/access", "enum", { allowedValues: schema35.properties.access.anyOf[0].enum }), errors++);
      var _valid0 = _errs8 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs10 = errors;
        validate28(data2, { instancePath: instancePath + "/access", parentData: data, parentDataProperty: "access", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
        var _valid0 = _errs10 === errors;
        valid3 = valid3 || _valid0;
      }
      valid3 ? (errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/access", "anyOf", {}), errors++);
    }
    if (data["removed lose"] !== void 0 && func0.call(data, "removed lose") && (validate27(data["removed lose"], { instancePath: instancePath + "/removed lose", parentData: data, parentDataProperty: "removed lose", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data["removed keep"] !== void 0 && func0.call(data, "removed keep") && (validate27(data["removed keep"], { instancePath: instancePath + "/removed keep", parentData: data, parentDataProperty: "removed keep", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.seats !== void 0 && func0.call(data, "seats")) {
      let data5 = data.seats, _errs16 = errors, valid6 = !1, _errs17 = errors;
      typeof data5 != "string" && (vErrors = note(vErrors, instancePath + "/seats", "type", { type: "string" }), errors++), data5 === "at no charge" || data5 === "priced by plan" || (vErrors = note(vErrors, instancePath + "/seats", "enum", { allowedValues: schema35.properties.seats.anyOf[0].enum }), errors++);
      var _valid1 = _errs17 === errors;
      if (valid6 = valid6 || _valid1, !valid6) {
        let _errs19 = errors;
        validate28(data5, { instancePath: instancePath + "/seats", parentData: data, parentDataProperty: "seats", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
        var _valid1 = _errs19 === errors;
        valid6 = valid6 || _valid1;
      }
      valid6 ? (errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/seats", "anyOf", {}), errors++);
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data7 = data.then;
      if (Array.isArray(data7)) {
        data7.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0], _errs25 = errors, valid10 = !1, _errs26 = errors;
          typeof data8 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid2 = _errs26 === errors;
          if (valid10 = valid10 || _valid2, !valid10) {
            let _errs28 = errors;
            wrapper17.validate(data8, { instancePath: instancePath + "/then/" + i0, parentData: data7, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper17.validate.errors : vErrors.concat(wrapper17.validate.errors), errors = vErrors.length);
            var _valid2 = _errs28 === errors;
            valid10 = valid10 || _valid2;
          }
          valid10 ? (errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate168.errors = vErrors, errors === 0;
}
var schema36 = { properties: { name: 0, value: 0, tagline: 0, "everything in": 0, price: 0, trial: 0, bullet: 0, button: 0, "most popular": 0, hidden: 0, legacy: 0, help: 0, accept: 0, then: 0 } };
var wrapper18 = { validate: validate184 };
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "value" || key0 === "first" || key0 === "next" || key0 === "up to" || key0 === "above" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.first !== void 0 && func0.call(data, "first") && (validate27(data.first, { instancePath: instancePath + "/first", parentData: data, parentDataProperty: "first", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.next !== void 0 && func0.call(data, "next") && (validate43(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data["up to"] !== void 0 && func0.call(data, "up to") && (validate43(data["up to"], { instancePath: instancePath + "/up to", parentData: data, parentDataProperty: "up to", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.above !== void 0 && func0.call(data, "above") && (validate27(data.above, { instancePath: instancePath + "/above", parentData: data, parentDataProperty: "above", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data6 = data.then;
      if (Array.isArray(data6)) {
        data6.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0], _errs17 = errors, valid9 = !1, _errs18 = errors;
          typeof data7 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs18 === errors;
          if (valid9 = valid9 || _valid0, !valid9) {
            let _errs20 = errors;
            wrapper18.validate(data7, { instancePath: instancePath + "/then/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper18.validate.errors : vErrors.concat(wrapper18.validate.errors), errors = vErrors.length);
            var _valid0 = _errs20 === errors;
            valid9 = valid9 || _valid0;
          }
          valid9 ? (errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate184.errors = vErrors, errors === 0;
}
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  typeof data == "string" ? func49(data) > 5e3 && (vErrors = note(vErrors, instancePath, "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath, "type", { type: "string" }), errors++);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    typeof data == "number" && isFinite(data) || (vErrors = note(vErrors, instancePath, "type", { type: "number" }), errors++);
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs5 = errors;
      validate184(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length);
      var _valid0 = _errs5 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs6 = errors;
        if (Array.isArray(data)) {
          data.length > 2e3 && (vErrors = note(vErrors, instancePath, "maxItems", { limit: 2e3 }), errors++);
          let len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data0 = data[i0], _errs9 = errors, valid3 = !1, _errs10 = errors;
            typeof data0 == "string" ? func49(data0) > 5e3 && (vErrors = note(vErrors, instancePath + "/" + i0, "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath + "/" + i0, "type", { type: "string" }), errors++);
            var _valid1 = _errs10 === errors;
            if (valid3 = valid3 || _valid1, !valid3) {
              let _errs12 = errors;
              typeof data0 == "number" && isFinite(data0) || (vErrors = note(vErrors, instancePath + "/" + i0, "type", { type: "number" }), errors++);
              var _valid1 = _errs12 === errors;
              if (valid3 = valid3 || _valid1, !valid3) {
                let _errs14 = errors;
                validate184(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length);
                var _valid1 = _errs14 === errors;
                valid3 = valid3 || _valid1;
              }
            }
            valid3 ? (errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/" + i0, "anyOf", {}), errors++);
          }
        } else
          vErrors = note(vErrors, instancePath, "type", { type: "array" }), errors++;
        var _valid0 = _errs6 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  return valid0 ? (errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null)) : (vErrors = note(vErrors, instancePath, "anyOf", {}), errors++), validate183.errors = vErrors, errors === 0;
}
var wrapper19 = { validate: validate177 };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      func0.call(schema36.properties, key0) || validate71(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
    if (data.name !== void 0 && func0.call(data, "name") && (validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.tagline !== void 0 && func0.call(data, "tagline") && (validate35(data.tagline, { instancePath: instancePath + "/tagline", parentData: data, parentDataProperty: "tagline", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data["everything in"] !== void 0 && func0.call(data, "everything in") && (validate27(data["everything in"], { instancePath: instancePath + "/everything in", parentData: data, parentDataProperty: "everything in", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.price !== void 0 && func0.call(data, "price") && (validate183(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length)), data.trial !== void 0 && func0.call(data, "trial") && (validate27(data.trial, { instancePath: instancePath + "/trial", parentData: data, parentDataProperty: "trial", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.bullet !== void 0 && func0.call(data, "bullet") && (validate30(data.bullet, { instancePath: instancePath + "/bullet", parentData: data, parentDataProperty: "bullet", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.button !== void 0 && func0.call(data, "button") && (validate27(data.button, { instancePath: instancePath + "/button", parentData: data, parentDataProperty: "button", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data["most popular"] !== void 0 && func0.call(data, "most popular") && (validate60(data["most popular"], { instancePath: instancePath + "/most popular", parentData: data, parentDataProperty: "most popular", rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.hidden !== void 0 && func0.call(data, "hidden") && (validate60(data.hidden, { instancePath: instancePath + "/hidden", parentData: data, parentDataProperty: "hidden", rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.legacy !== void 0 && func0.call(data, "legacy") && (validate60(data.legacy, { instancePath: instancePath + "/legacy", parentData: data, parentDataProperty: "legacy", rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate35(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data14 = data.then;
      if (Array.isArray(data14)) {
        data14.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0], _errs32 = errors, valid17 = !1, _errs33 = errors;
          typeof data15 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs33 === errors;
          if (valid17 = valid17 || _valid0, !valid17) {
            let _errs35 = errors;
            wrapper19.validate(data15, { instancePath: instancePath + "/then/" + i0, parentData: data14, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper19.validate.errors : vErrors.concat(wrapper19.validate.errors), errors = vErrors.length);
            var _valid0 = _errs35 === errors;
            valid17 = valid17 || _valid0;
          }
          valid17 ? (errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate177.errors = vErrors, errors === 0;
}
var wrapper20 = { validate: validate203 };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "name" || key0 === "value" || key0 === "gives" || key0 === "price" || key0 === "needs" || key0 === "help" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.name !== void 0 && func0.call(data, "name") && (validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.gives !== void 0 && func0.call(data, "gives") && (validate27(data.gives, { instancePath: instancePath + "/gives", parentData: data, parentDataProperty: "gives", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.price !== void 0 && func0.call(data, "price") && (validate43(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length)), data.needs !== void 0 && func0.call(data, "needs") && (validate27(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate35(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data7 = data.then;
      if (Array.isArray(data7)) {
        data7.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0], _errs19 = errors, valid10 = !1, _errs20 = errors;
          typeof data8 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs20 === errors;
          if (valid10 = valid10 || _valid0, !valid10) {
            let _errs22 = errors;
            wrapper20.validate(data8, { instancePath: instancePath + "/then/" + i0, parentData: data7, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper20.validate.errors : vErrors.concat(wrapper20.validate.errors), errors = vErrors.length);
            var _valid0 = _errs22 === errors;
            valid10 = valid10 || _valid0;
          }
          valid10 ? (errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate203.errors = vErrors, errors === 0;
}
var schema40 = { properties: { name: 0, value: 0, tagline: 0, "available for": 0, price: 0, quantity: 0, needs: 0, excludes: 0, bullet: 0, tags: 0, hidden: 0, help: 0, accept: 0, then: 0 } }, wrapper21 = { validate: validate212 };
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      func0.call(schema40.properties, key0) || validate71(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
    if (data.name !== void 0 && func0.call(data, "name") && (validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.tagline !== void 0 && func0.call(data, "tagline") && (validate35(data.tagline, { instancePath: instancePath + "/tagline", parentData: data, parentDataProperty: "tagline", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data["available for"] !== void 0 && func0.call(data, "available for") && (validate27(data["available for"], { instancePath: instancePath + "/available for", parentData: data, parentDataProperty: "available for", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.price !== void 0 && func0.call(data, "price") && (validate183(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length)), data.quantity !== void 0 && func0.call(data, "quantity") && (validate27(data.quantity, { instancePath: instancePath + "/quantity", parentData: data, parentDataProperty: "quantity", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.needs !== void 0 && func0.call(data, "needs") && (validate27(data.needs, { instancePath: instancePath + "/needs", parentData: data, parentDataProperty: "needs", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.excludes !== void 0 && func0.call(data, "excludes") && (validate27(data.excludes, { instancePath: instancePath + "/excludes", parentData: data, parentDataProperty: "excludes", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.bullet !== void 0 && func0.call(data, "bullet") && (validate30(data.bullet, { instancePath: instancePath + "/bullet", parentData: data, parentDataProperty: "bullet", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.tags !== void 0 && func0.call(data, "tags") && (validate27(data.tags, { instancePath: instancePath + "/tags", parentData: data, parentDataProperty: "tags", rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.hidden !== void 0 && func0.call(data, "hidden") && (validate60(data.hidden, { instancePath: instancePath + "/hidden", parentData: data, parentDataProperty: "hidden", rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length)), data.help !== void 0 && func0.call(data, "help") && (validate35(data.help, { instancePath: instancePath + "/help", parentData: data, parentDataProperty: "help", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data14 = data.then;
      if (Array.isArray(data14)) {
        data14.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0], _errs32 = errors, valid17 = !1, _errs33 = errors;
          typeof data15 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs33 === errors;
          if (valid17 = valid17 || _valid0, !valid17) {
            let _errs35 = errors;
            wrapper21.validate(data15, { instancePath: instancePath + "/then/" + i0, parentData: data14, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper21.validate.errors : vErrors.concat(wrapper21.validate.errors), errors = vErrors.length);
            var _valid0 = _errs35 === errors;
            valid17 = valid17 || _valid0;
          }
          valid17 ? (errors = _errs32, vErrors !== null && (_errs32 ? vErrors.length = _errs32 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate212.errors = vErrors, errors === 0;
}
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "value" || key0 === "bullet" || key0 === "example" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.value !== void 0 && func0.call(data, "value") && (validate32(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.bullet !== void 0 && func0.call(data, "bullet") && (validate30(data.bullet, { instancePath: instancePath + "/bullet", parentData: data, parentDataProperty: "bullet", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.example !== void 0 && func0.call(data, "example") && (validate30(data.example, { instancePath: instancePath + "/example", parentData: data, parentDataProperty: "example", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data4 = data.then;
      if (Array.isArray(data4)) {
        data4.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0], _errs13 = errors, valid7 = !1, _errs14 = errors;
          typeof data5 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs14 === errors;
          if (valid7 = valid7 || _valid0, !valid7) {
            let _errs16 = errors;
            validate31(data5, { instancePath: instancePath + "/then/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
            var _valid0 = _errs16 === errors;
            valid7 = valid7 || _valid0;
          }
          valid7 ? (errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate233.errors = vErrors, errors === 0;
}
var wrapper22 = { validate: validate228 };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "question" || key0 === "value" || key0 === "bullet" || key0 === "example" || key0 === "answer" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.question !== void 0 && func0.call(data, "question") && (validate32(data.question, { instancePath: instancePath + "/question", parentData: data, parentDataProperty: "question", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.bullet !== void 0 && func0.call(data, "bullet") && (validate30(data.bullet, { instancePath: instancePath + "/bullet", parentData: data, parentDataProperty: "bullet", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.example !== void 0 && func0.call(data, "example") && (validate30(data.example, { instancePath: instancePath + "/example", parentData: data, parentDataProperty: "example", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.answer !== void 0 && func0.call(data, "answer")) {
      let data4 = data.answer, _errs11 = errors, valid5 = !1, _errs12 = errors;
      typeof data4 == "string" ? func49(data4) > 5e3 && (vErrors = note(vErrors, instancePath + "/answer", "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath + "/answer", "type", { type: "string" }), errors++);
      var _valid0 = _errs12 === errors;
      if (valid5 = valid5 || _valid0, !valid5) {
        let _errs14 = errors;
        typeof data4 == "number" && isFinite(data4) || (vErrors = note(vErrors, instancePath + "/answer", "type", { type: "number" }), errors++);
        var _valid0 = _errs14 === errors;
        if (valid5 = valid5 || _valid0, !valid5) {
          let _errs16 = errors;
          if (Array.isArray(data4)) {
            data4.length > 2e3 && (vErrors = note(vErrors, instancePath + "/answer", "maxItems", { limit: 2e3 }), errors++);
            let len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0], _errs19 = errors, valid8 = !1, _errs20 = errors;
              typeof data5 == "string" ? func49(data5) > 5e3 && (vErrors = note(vErrors, instancePath + "/answer/" + i0, "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath + "/answer/" + i0, "type", { type: "string" }), errors++);
              var _valid1 = _errs20 === errors;
              if (valid8 = valid8 || _valid1, !valid8) {
                let _errs22 = errors;
                typeof data5 == "number" && isFinite(data5) || (vErrors = note(vErrors, instancePath + "/answer/" + i0, "type", { type: "number" }), errors++);
                var _valid1 = _errs22 === errors;
                if (valid8 = valid8 || _valid1, !valid8) {
                  let _errs24 = errors;
                  validate233(data5, { instancePath: instancePath + "/answer/" + i0, parentData: data4, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
                  var _valid1 = _errs24 === errors;
                  valid8 = valid8 || _valid1;
                }
              }
              valid8 ? (errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/answer/" + i0, "anyOf", {}), errors++);
            }
          } else
            vErrors = note(vErrors, instancePath + "/answer", "type", { type: "array" }), errors++;
          var _valid0 = _errs16 === errors;
          valid5 = valid5 || _valid0;
        }
      }
      valid5 ? (errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/answer", "anyOf", {}), errors++);
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data7 = data.then;
      if (Array.isArray(data7)) {
        data7.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1], _errs30 = errors, valid12 = !1, _errs31 = errors;
          typeof data8 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i1, "type", { type: "string" }), errors++);
          var _valid2 = _errs31 === errors;
          if (valid12 = valid12 || _valid2, !valid12) {
            let _errs33 = errors;
            wrapper22.validate(data8, { instancePath: instancePath + "/then/" + i1, parentData: data7, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? wrapper22.validate.errors : vErrors.concat(wrapper22.validate.errors), errors = vErrors.length);
            var _valid2 = _errs33 === errors;
            valid12 = valid12 || _valid2;
          }
          valid12 ? (errors = _errs30, vErrors !== null && (_errs30 ? vErrors.length = _errs30 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i1, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate228.errors = vErrors, errors === 0;
}
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "value" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data2 = data.then;
      if (Array.isArray(data2)) {
        data2.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0], _errs9 = errors, valid5 = !1, _errs10 = errors;
          typeof data3 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i0, "type", { type: "string" }), errors++);
          var _valid0 = _errs10 === errors;
          if (valid5 = valid5 || _valid0, !valid5) {
            let _errs12 = errors;
            validate28(data3, { instancePath: instancePath + "/then/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
            var _valid0 = _errs12 === errors;
            valid5 = valid5 || _valid0;
          }
          valid5 ? (errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i0, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate245.errors = vErrors, errors === 0;
}
var wrapper23 = { validate: validate242 };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      key0 === "name" || key0 === "value" || key0 === "steps" || key0 === "accept" || key0 === "then" || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.name !== void 0 && func0.call(data, "name") && (validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.steps !== void 0 && func0.call(data, "steps")) {
      let data2 = data.steps, _errs7 = errors, valid3 = !1, _errs8 = errors;
      typeof data2 == "string" ? func49(data2) > 5e3 && (vErrors = note(vErrors, instancePath + "/steps", "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath + "/steps", "type", { type: "string" }), errors++);
      var _valid0 = _errs8 === errors;
      if (valid3 = valid3 || _valid0, !valid3) {
        let _errs10 = errors;
        if (Array.isArray(data2)) {
          data2.length > 2e3 && (vErrors = note(vErrors, instancePath + "/steps", "maxItems", { limit: 2e3 }), errors++);
          let len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data3 = data2[i0], _errs13 = errors, valid6 = !1, _errs14 = errors;
            typeof data3 == "string" ? func49(data3) > 5e3 && (vErrors = note(vErrors, instancePath + "/steps/" + i0, "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath + "/steps/" + i0, "type", { type: "string" }), errors++);
            var _valid1 = _errs14 === errors;
            if (valid6 = valid6 || _valid1, !valid6) {
              let _errs16 = errors;
              validate245(data3, { instancePath: instancePath + "/steps/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors), errors = vErrors.length);
              var _valid1 = _errs16 === errors;
              valid6 = valid6 || _valid1;
            }
            valid6 ? (errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/steps/" + i0, "anyOf", {}), errors++);
          }
        } else
          vErrors = note(vErrors, instancePath + "/steps", "type", { type: "array" }), errors++;
        var _valid0 = _errs10 === errors;
        valid3 = valid3 || _valid0;
      }
      valid3 ? (errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/steps", "anyOf", {}), errors++);
    }
    if (data.accept !== void 0 && func0.call(data, "accept") && (validate30(data.accept, { instancePath: instancePath + "/accept", parentData: data, parentDataProperty: "accept", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data5 = data.then;
      if (Array.isArray(data5)) {
        data5.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1], _errs22 = errors, valid10 = !1, _errs23 = errors;
          typeof data6 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i1, "type", { type: "string" }), errors++);
          var _valid2 = _errs23 === errors;
          if (valid10 = valid10 || _valid2, !valid10) {
            let _errs25 = errors;
            wrapper23.validate(data6, { instancePath: instancePath + "/then/" + i1, parentData: data5, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? wrapper23.validate.errors : vErrors.concat(wrapper23.validate.errors), errors = vErrors.length);
            var _valid2 = _errs25 === errors;
            valid10 = valid10 || _valid2;
          }
          valid10 ? (errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i1, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate242.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      func0.call(schema6.properties, key0) || (vErrors = note(vErrors, instancePath, "additionalProperties", { additionalProperty: key0 }), errors++);
    if (data.catalog !== void 0 && func0.call(data, "catalog") && (validate22(data.catalog, { instancePath: instancePath + "/catalog", parentData: data, parentDataProperty: "catalog", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.page !== void 0 && func0.call(data, "page") && (validate51(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length)), data.table !== void 0 && func0.call(data, "table") && (validate67(data.table, { instancePath: instancePath + "/table", parentData: data, parentDataProperty: "table", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data.features !== void 0 && func0.call(data, "features")) {
      let data3 = data.features;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        Object.keys(data3).length > 1e4 && (vErrors = note(vErrors, instancePath + "/features", "maxProperties", { limit: 1e4 }), errors++);
        for (let key1 of Object.keys(data3)) {
          let data4 = data3[key1], _errs12 = errors, valid5 = !1, _errs13 = errors;
          validate23(data4, { instancePath: instancePath + "/features/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
          var _valid0 = _errs13 === errors;
          if (valid5 = valid5 || _valid0, !valid5) {
            let _errs14 = errors;
            validate90(data4, { instancePath: instancePath + "/features/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key1, rootData }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
            var _valid0 = _errs14 === errors;
            valid5 = valid5 || _valid0;
          }
          valid5 ? (errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/features/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/features", "type", { type: "object" }), errors++;
    }
    if (data.limits !== void 0 && func0.call(data, "limits")) {
      let data5 = data.limits;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        Object.keys(data5).length > 1e4 && (vErrors = note(vErrors, instancePath + "/limits", "maxProperties", { limit: 1e4 }), errors++);
        for (let key2 of Object.keys(data5))
          validate100(data5[key2], { instancePath: instancePath + "/limits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length);
      } else
        vErrors = note(vErrors, instancePath + "/limits", "type", { type: "object" }), errors++;
    }
    if (data.models !== void 0 && func0.call(data, "models")) {
      let data7 = data.models;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        Object.keys(data7).length > 1e4 && (vErrors = note(vErrors, instancePath + "/models", "maxProperties", { limit: 1e4 }), errors++);
        for (let key3 of Object.keys(data7))
          validate112(data7[key3], { instancePath: instancePath + "/models/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key3, rootData }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
      } else
        vErrors = note(vErrors, instancePath + "/models", "type", { type: "object" }), errors++;
    }
    if (data.credits !== void 0 && func0.call(data, "credits")) {
      let data9 = data.credits;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        Object.keys(data9).length > 1e4 && (vErrors = note(vErrors, instancePath + "/credits", "maxProperties", { limit: 1e4 }), errors++);
        for (let key4 of Object.keys(data9))
          validate130(data9[key4], { instancePath: instancePath + "/credits/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key4, rootData }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length);
      } else
        vErrors = note(vErrors, instancePath + "/credits", "type", { type: "object" }), errors++;
    }
    if (data.consume !== void 0 && func0.call(data, "consume")) {
      let data11 = data.consume, _errs28 = errors, valid9 = !1, _errs29 = errors;
      typeof data11 == "string" ? func49(data11) > 5e3 && (vErrors = note(vErrors, instancePath + "/consume", "maxLength", { limit: 5e3 }), errors++) : (vErrors = note(vErrors, instancePath + "/consume", "type", { type: "string" }), errors++);
      var _valid1 = _errs29 === errors;
      if (valid9 = valid9 || _valid1, !valid9) {
        let _errs31 = errors;
        typeof data11 == "number" && isFinite(data11) || (vErrors = note(vErrors, instancePath + "/consume", "type", { type: "number" }), errors++);
        var _valid1 = _errs31 === errors;
        if (valid9 = valid9 || _valid1, !valid9) {
          let _errs33 = errors;
          validate141(data11, { instancePath: instancePath + "/consume", parentData: data, parentDataProperty: "consume", rootData }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length);
          var _valid1 = _errs33 === errors;
          valid9 = valid9 || _valid1;
        }
      }
      valid9 ? (errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/consume", "anyOf", {}), errors++);
    }
    if (data.subscription !== void 0 && func0.call(data, "subscription") && (validate147(data.subscription, { instancePath: instancePath + "/subscription", parentData: data, parentDataProperty: "subscription", rootData }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length)), data.usage !== void 0 && func0.call(data, "usage") && (validate156(data.usage, { instancePath: instancePath + "/usage", parentData: data, parentDataProperty: "usage", rootData }) || (vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors), errors = vErrors.length)), data.members !== void 0 && func0.call(data, "members") && (validate168(data.members, { instancePath: instancePath + "/members", parentData: data, parentDataProperty: "members", rootData }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length)), data.plans !== void 0 && func0.call(data, "plans")) {
      let data15 = data.plans;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        Object.keys(data15).length > 2e3 && (vErrors = note(vErrors, instancePath + "/plans", "maxProperties", { limit: 2e3 }), errors++);
        for (let key5 of Object.keys(data15))
          validate177(data15[key5], { instancePath: instancePath + "/plans/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key5, rootData }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length);
      } else
        vErrors = note(vErrors, instancePath + "/plans", "type", { type: "object" }), errors++;
    }
    if (data.packs !== void 0 && func0.call(data, "packs")) {
      let data17 = data.packs;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        Object.keys(data17).length > 1e4 && (vErrors = note(vErrors, instancePath + "/packs", "maxProperties", { limit: 1e4 }), errors++);
        for (let key6 of Object.keys(data17))
          validate203(data17[key6], { instancePath: instancePath + "/packs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data17, parentDataProperty: key6, rootData }) || (vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors), errors = vErrors.length);
      } else
        vErrors = note(vErrors, instancePath + "/packs", "type", { type: "object" }), errors++;
    }
    if (data["add-ons"] !== void 0 && func0.call(data, "add-ons")) {
      let data19 = data["add-ons"];
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        Object.keys(data19).length > 1e4 && (vErrors = note(vErrors, instancePath + "/add-ons", "maxProperties", { limit: 1e4 }), errors++);
        for (let key7 of Object.keys(data19))
          validate212(data19[key7], { instancePath: instancePath + "/add-ons/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data19, parentDataProperty: key7, rootData }) || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length);
      } else
        vErrors = note(vErrors, instancePath + "/add-ons", "type", { type: "object" }), errors++;
    }
    if (data.faq !== void 0 && func0.call(data, "faq")) {
      let data21 = data.faq;
      if (Array.isArray(data21)) {
        data21.length > 2e3 && (vErrors = note(vErrors, instancePath + "/faq", "maxItems", { limit: 2e3 }), errors++);
        let len0 = data21.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate228(data21[i0], { instancePath: instancePath + "/faq/" + i0, parentData: data21, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
      } else
        vErrors = note(vErrors, instancePath + "/faq", "type", { type: "array" }), errors++;
    }
    if (data.scenarios !== void 0 && func0.call(data, "scenarios")) {
      let data23 = data.scenarios;
      if (Array.isArray(data23)) {
        data23.length > 2e3 && (vErrors = note(vErrors, instancePath + "/scenarios", "maxItems", { limit: 2e3 }), errors++);
        let len1 = data23.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate242(data23[i1], { instancePath: instancePath + "/scenarios/" + i1, parentData: data23, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length);
      } else
        vErrors = note(vErrors, instancePath + "/scenarios", "type", { type: "array" }), errors++;
    }
    if (data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.then !== void 0 && func0.call(data, "then")) {
      let data26 = data.then;
      if (Array.isArray(data26)) {
        data26.length > 1e4 && (vErrors = note(vErrors, instancePath + "/then", "maxItems", { limit: 1e4 }), errors++);
        let len2 = data26.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data27 = data26[i2], _errs63 = errors, valid23 = !1, _errs64 = errors;
          typeof data27 != "string" && (vErrors = note(vErrors, instancePath + "/then/" + i2, "type", { type: "string" }), errors++);
          var _valid2 = _errs64 === errors;
          if (valid23 = valid23 || _valid2, !valid23) {
            let _errs66 = errors;
            validate21(data27, { instancePath: instancePath + "/then/" + i2, parentData: data26, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
            var _valid2 = _errs66 === errors;
            valid23 = valid23 || _valid2;
          }
          valid23 ? (errors = _errs63, vErrors !== null && (_errs63 ? vErrors.length = _errs63 : vErrors = null)) : (vErrors = note(vErrors, instancePath + "/then/" + i2, "anyOf", {}), errors++);
        }
      } else
        vErrors = note(vErrors, instancePath + "/then", "type", { type: "array" }), errors++;
    }
  } else
    vErrors = note(vErrors, instancePath, "type", { type: "object" }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
function note(violations, instancePath, keyword, params) {
  let violation = { instancePath, keyword, params };
  return violations === null ? [violation] : (violations.push(violation), violations);
}
export {
  validatePlan
};
