<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation>
            <numerusform>tried %n time</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of %1</source>
        <translation>
            <numerusform>%n more of %1</numerusform>
            <numerusform>%n more of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreasPage</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n devices stay, without an area.</source>
        <translation>
            <numerusform>Its %n device stays, without an area.</numerusform>
            <numerusform>Its %n devices stay, without an area.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n areas stay, on no floor.</source>
        <translation>
            <numerusform>Its area stays, on no floor.</numerusform>
            <numerusform>Its %n areas stay, on no floor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message numerus="yes">
        <source>At most %n characters</source>
        <translation>
            <numerusform>At most %n character</numerusform>
            <numerusform>At most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries</source>
        <translation>
            <numerusform>At least %n entry</numerusform>
            <numerusform>At least %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message numerus="yes">
        <source>Asked for %1 at %2, %n tries.</source>
        <translation>
            <numerusform>Asked for %1 at %2, %n try.</numerusform>
            <numerusform>Asked for %1 at %2, %n tries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>changed %n times</source>
        <translation>
            <numerusform>changed once</numerusform>
            <numerusform>changed %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseAlerts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LightsOff</name>
    <message numerus="yes">
        <source>Switch off %n lights in the whole home?</source>
        <translation>
            <numerusform>Switch off %n light in the whole home?</numerusform>
            <numerusform>Switch off %n lights in the whole home?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n lights in %1?</source>
        <translation>
            <numerusform>Switch off %n light in %1?</numerusform>
            <numerusform>Switch off %n lights in %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights did not go off: %1</source>
        <translation>
            <numerusform>%n light did not go off: %1</numerusform>
            <numerusform>%n lights did not go off: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverflowTile</name>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation>
            <numerusform>%n more in %1</numerusform>
            <numerusform>%n more in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>%n try left</numerusform>
            <numerusform>%n tries left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message numerus="yes">
        <source>%n errors; what was drawn last stays.</source>
        <translation>
            <numerusform>%n error; what was drawn last stays.</numerusform>
            <numerusform>%n errors; what was drawn last stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn, with %n warnings.</source>
        <translation>
            <numerusform>Drawn, with %n warning.</numerusform>
            <numerusform>Drawn, with %n warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafePage</name>
    <message numerus="yes">
        <source>It is tried again in %n s.</source>
        <translation>
            <numerusform>It is tried again in %n s.</numerusform>
            <numerusform>It is tried again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TilesPage</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowModel</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
