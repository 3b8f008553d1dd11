// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Small definitions as Zigbee2MQTT writes them.
namespace atrium::mqtt::test {

inline const QByteArray kLamp
    = R"({"type":"light","features":[)"
      R"({"name":"state","label":"State","property":"state","type":"binary","access":7,"value_on":"ON","value_off":"OFF"},)"
      R"({"name":"brightness","label":"Brightness","property":"brightness","type":"numeric","access":7,"value_min":0,"value_max":254},)"
      R"({"name":"color_temp","label":"Color temp","property":"color_temp","type":"numeric","access":7,"unit":"mired","value_min":153,"value_max":500},)"
      R"({"name":"color_xy","label":"Color xy","property":"color","type":"composite","access":7,"features":[{"name":"x","property":"x","type":"numeric","access":7},{"name":"y","property":"y","type":"numeric","access":7}]},)"
      R"({"name":"color_hs","label":"Color hs","property":"color","type":"composite","access":7,"features":[{"name":"hue","property":"hue","type":"numeric","access":7},{"name":"saturation","property":"saturation","type":"numeric","access":7}]}]})";
inline const QByteArray kPlug
    = R"({"type":"switch","features":[{"name":"state","label":"State","property":"state","type":"binary","access":7,"value_on":"ON","value_off":"OFF"}]})";
inline const QByteArray kCover
    = R"({"type":"cover","features":[{"name":"state","property":"state","type":"enum","access":3,"values":["OPEN","CLOSE","STOP"]},{"name":"position","property":"position","type":"numeric","access":7,"unit":"%","value_min":0,"value_max":100}]})";
inline const QByteArray kContact
    = R"({"name":"contact","label":"Contact","property":"contact","type":"binary","access":1,"value_on":false,"value_off":true})";
inline const QByteArray kButton
    = R"({"name":"action","label":"Action","property":"action","type":"enum","access":1,"values":["single","double"]})";

/// An entry of bridge/devices.
inline QByteArray device(const QByteArray &address, const QByteArray &name,
                         const QByteArray &exposes, const QByteArray &more = {})
{
    return R"({"ieee_address":")" + address + R"(","friendly_name":")" + name
        + R"~(","type":"Router","power_source":"Mains (single phase)","interview_completed":true,)~"
          R"("definition":{"vendor":"Acme","model":"X1","description":"Thing","exposes":[)"
        + exposes + "]}" + more + '}';
}

} // namespace atrium::mqtt::test
