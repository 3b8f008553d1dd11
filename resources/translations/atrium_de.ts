<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityLine</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>sent, not reported</source>
        <translation>gesendet, nicht gemeldet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>sent, outcome unknown</source>
        <translation>gesendet, Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Atrium started</source>
        <translation>Atrium wurde gestartet</translation>
    </message>
    <message>
        <source>Areas were changed</source>
        <translation>Bereiche wurden geändert</translation>
    </message>
    <message>
        <source>Settings were changed</source>
        <translation>Einstellungen wurden geändert</translation>
    </message>
    <message>
        <source>Device was removed</source>
        <translation>Gerät wurde entfernt</translation>
    </message>
    <message>
        <source>Plugin was set up</source>
        <translation>Plugin wurde eingerichtet</translation>
    </message>
    <message>
        <source>Plugin was removed</source>
        <translation>Plugin wurde entfernt</translation>
    </message>
    <message>
        <source>Plugin was switched on or off</source>
        <translation>Plugin wurde ein- oder ausgeschaltet</translation>
    </message>
    <message>
        <source>Plugin was started anew</source>
        <translation>Plugin wurde neu gestartet</translation>
    </message>
    <message>
        <source>Package was installed</source>
        <translation>Paket wurde installiert</translation>
    </message>
    <message>
        <source>Permissions were changed</source>
        <translation>Berechtigungen wurden geändert</translation>
    </message>
    <message>
        <source>Package went back to the version before</source>
        <translation>Paket ging auf die vorige Version zurück</translation>
    </message>
    <message>
        <source>Package was removed</source>
        <translation>Paket wurde entfernt</translation>
    </message>
    <message>
        <source>A signing key is trusted</source>
        <translation>Einem Signaturschlüssel wird vertraut</translation>
    </message>
    <message>
        <source>A signing key is no longer trusted</source>
        <translation>Einem Signaturschlüssel wird nicht mehr vertraut</translation>
    </message>
    <message>
        <source>A secret was changed</source>
        <translation>Ein Geheimnis wurde geändert</translation>
    </message>
    <message>
        <source>A secret was removed</source>
        <translation>Ein Geheimnis wurde entfernt</translation>
    </message>
    <message>
        <source>went offline</source>
        <translation>ist nicht mehr erreichbar</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>ist wieder da</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>wurde entfernt</translation>
    </message>
    <message>
        <source>runs again</source>
        <translation>läuft wieder</translation>
    </message>
    <message>
        <source>does not fully work</source>
        <translation>arbeitet nicht vollständig</translation>
    </message>
    <message>
        <source>ended and is started again</source>
        <translation>endete und wird neu gestartet</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>wurde angehalten</translation>
    </message>
    <message>
        <source>was not accepted</source>
        <translation>wurde nicht angenommen</translation>
    </message>
    <message>
        <source>was put into quarantine</source>
        <translation>wurde in Quarantäne gesetzt</translation>
    </message>
    <message>
        <source>Its plugin does not run.</source>
        <translation>Sein Plugin läuft nicht.</translation>
    </message>
    <message>
        <source>Longer silent than is its way.</source>
        <translation>Länger still, als es seine Art ist.</translation>
    </message>
    <message>
        <source>It took none of several writes.</source>
        <translation>Es nahm keinen von mehreren Befehlen an.</translation>
    </message>
    <message>
        <source>It comes and goes.</source>
        <translation>Es kommt und geht.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of %1</source>
        <translation>
            <numerusform>%n weiteres Gerät von %1</numerusform>
            <numerusform>%n weitere Geräte von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An alert was seen</source>
        <translation>Ein Alarm wurde gesehen</translation>
    </message>
    <message>
        <source>An alert was silenced</source>
        <translation>Ein Alarm wurde stumm geschaltet</translation>
    </message>
    <message>
        <source>found water</source>
        <translation>hat Wasser gefunden</translation>
    </message>
    <message>
        <source>found smoke</source>
        <translation>hat Rauch gefunden</translation>
    </message>
    <message>
        <source>found gas</source>
        <translation>hat Gas gefunden</translation>
    </message>
    <message>
        <source>found carbon monoxide</source>
        <translation>hat Kohlenmonoxid gefunden</translation>
    </message>
    <message>
        <source>called for help</source>
        <translation>hat um Hilfe gerufen</translation>
    </message>
    <message>
        <source>gave the alarm</source>
        <translation>hat Alarm gegeben</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>hat geklingelt</translation>
    </message>
    <message>
        <source>has a flat battery</source>
        <translation>hat eine leere Batterie</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>It is shown when the hub is there again.</source>
        <translation>Sie wird gezeigt, sobald die Zentrale wieder da ist.</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened yet.</source>
        <translation>Dergleichen ist noch nicht geschehen.</translation>
    </message>
    <message>
        <source>What is asked for, and what becomes of it, is listed here.</source>
        <translation>Hier steht, was gewünscht wird und was daraus wird.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>AmbientDay</name>
    <message>
        <source>inside</source>
        <translation>innen</translation>
    </message>
</context>
<context>
    <name>AmbientModel</name>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>Keine Verbindung zur Zentrale</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2 min</translation>
    </message>
    <message>
        <source>%1 · %2 h</source>
        <translation>%1 · %2 h</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 innen</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>draußen</translation>
    </message>
    <message>
        <source>outside, %1</source>
        <translation>draußen, %1</translation>
    </message>
</context>
<context>
    <name>AmbientScene</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
</context>
<context>
    <name>AreaList</name>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>Name of the area</source>
        <translation>Name des Bereichs</translation>
    </message>
    <message>
        <source>Name of the floor</source>
        <translation>Name des Stockwerks</translation>
    </message>
</context>
<context>
    <name>AreaRowButtons</name>
    <message>
        <source>Make it an area</source>
        <translation>Zum Bereich machen</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 zuklappen</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>%1 aufklappen</translation>
    </message>
    <message>
        <source>On which floor …</source>
        <translation>In welchem Stockwerk …</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Stockwerk</translation>
    </message>
</context>
<context>
    <name>AreasPage</name>
    <message>
        <source>An area needs a name</source>
        <translation>Ein Bereich braucht einen Namen</translation>
    </message>
    <message>
        <source>At most 200 characters</source>
        <translation>Höchstens 200 Zeichen</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>Diesen Namen gibt es schon</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Bereich %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>Bereich von %1</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Platz von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no device in it.</source>
        <translation>Es ist kein Gerät darin.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n devices stay, without an area.</source>
        <translation>
            <numerusform>Sein Gerät bleibt, ohne Bereich.</numerusform>
            <numerusform>Seine %n Geräte bleiben, ohne Bereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>On no floor</source>
        <translation>In keinem Stockwerk</translation>
    </message>
    <message>
        <source>A floor needs a name</source>
        <translation>Ein Stockwerk braucht einen Namen</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Stockwerk %1</translation>
    </message>
    <message>
        <source>Floor of %1</source>
        <translation>Stockwerk von %1</translation>
    </message>
    <message>
        <source>There is no area on it.</source>
        <translation>Es ist kein Bereich darin.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n areas stay, on no floor.</source>
        <translation>
            <numerusform>Der Bereich darin bleibt, ohne Stockwerk.</numerusform>
            <numerusform>Die %n Bereiche darin bleiben, ohne Stockwerk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n Bereich</numerusform>
            <numerusform>%n Bereiche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreasView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Drag by the handle. By keyboard: Space lifts and lets go, arrows move, Enter opens what can be done.</source>
        <translation>Am Griff ziehen. Mit der Tastatur: Leertaste hebt an und legt ab, Pfeile verschieben, Eingabe zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>Areas and floors</source>
        <translation>Bereiche und Stockwerke</translation>
    </message>
    <message>
        <source>A new area or floor</source>
        <translation>Neuer Bereich oder neues Stockwerk</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>Add floor</source>
        <translation>Stockwerk hinzufügen</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Alles ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>That was not done</source>
        <translation>Das wurde nicht ausgeführt</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>BrokerSetup</name>
    <message>
        <source>The whole path on the hub, such as /etc/ssl/home.pem</source>
        <translation>Der ganze Pfad auf dem Hub, etwa /etc/ssl/home.pem</translation>
    </message>
    <message>
        <source>The name or address of the broker, such as 192.168.1.20</source>
        <translation>Der Name oder die Adresse des Brokers, etwa 192.168.1.20</translation>
    </message>
    <message>
        <source>Only the name or address, without “mqtt://”</source>
        <translation>Nur der Name oder die Adresse, ohne „mqtt://“</translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>Eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>A certificate needs its key</source>
        <translation>Ein Zertifikat braucht seinen Schlüssel</translation>
    </message>
    <message>
        <source>A key needs its certificate</source>
        <translation>Ein Schlüssel braucht sein Zertifikat</translation>
    </message>
</context>
<context>
    <name>ChartWidget</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
</context>
<context>
    <name>ColorWidget</name>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour temperature</source>
        <translation>Farbtemperatur</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>A whole number from %1 on</source>
        <translation>Eine ganze Zahl ab %1</translation>
    </message>
    <message>
        <source>A number from %1 on</source>
        <translation>Eine Zahl ab %1</translation>
    </message>
    <message>
        <source>A whole number up to %1</source>
        <translation>Eine ganze Zahl bis %1</translation>
    </message>
    <message>
        <source>A number up to %1</source>
        <translation>Eine Zahl bis %1</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Eine ganze Zahl</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>Kept; write to replace it</source>
        <translation>Gespeichert; zum Ersetzen neu eingeben</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>Das ist nötig</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <translation>
            <numerusform>Höchstens %n Zeichen</numerusform>
            <numerusform>Höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <translation>Nicht gesetzt: %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries</source>
        <translation>
            <numerusform>Mindestens %n Eintrag</numerusform>
            <numerusform>Mindestens %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>This has not the form that is wanted</source>
        <translation>Das hat nicht die erwartete Form</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Hold to %1</source>
        <translation>Halten: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DeviceHistory</name>
    <message>
        <source>Open in the history</source>
        <translation>Im Verlauf öffnen</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message numerus="yes">
        <source>Asked for %1 at %2, %n tries.</source>
        <translation>
            <numerusform>Gewünscht: %1 um %2, %n Versuch.</numerusform>
            <numerusform>Gewünscht: %1 um %2, %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>It still says %1.</source>
        <translation>Gemeldet ist noch %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 lassen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Nicht erreichbar seit %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1: nobody knows whether it was done</source>
        <translation>%1: unklar, ob es geschehen ist</translation>
    </message>
    <message>
        <source>Asked at %1. Have a look before you ask again.</source>
        <translation>Gewünscht um %1. Bitte ansehen, bevor Sie es noch einmal wünschen.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favorit %1</translation>
    </message>
    <message>
        <source>Hiding of %1</source>
        <translation>Ausblenden von %1</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>Bereich von %1</translation>
    </message>
    <message>
        <source>How you arranged it fits no more</source>
        <translation>Ihre Anordnung passt nicht mehr</translation>
    </message>
    <message>
        <source>It changed by an update. What you arranged is kept, and not applied: %1</source>
        <translation>Das Gerät hat sich durch ein Update geändert. Ihre Anordnung bleibt erhalten, wird aber nicht angewendet: %1</translation>
    </message>
    <message>
        <source>As the maker made it</source>
        <translation>Wie vom Hersteller</translation>
    </message>
</context>
<context>
    <name>DeviceRuns</name>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet aufs Senden</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>A new area</source>
        <translation>Ein neuer Bereich</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Hide on Home</source>
        <translation>Auf „Zuhause“ ausblenden</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Leave this screen</source>
        <translation>Diesen Bildschirm verlassen</translation>
    </message>
</context>
<context>
    <name>EnergyCard</name>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
</context>
<context>
    <name>FaceEditor</name>
    <message>
        <source>Part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Platz von %1</translation>
    </message>
    <message>
        <source>Showing of %1</source>
        <translation>Anzeigen von %1</translation>
    </message>
    <message>
        <source>Hiding of %1</source>
        <translation>Ausblenden von %1</translation>
    </message>
    <message>
        <source>Icon of %1</source>
        <translation>Symbol von %1</translation>
    </message>
    <message>
        <source>Arrangement of %1</source>
        <translation>Anordnung von %1</translation>
    </message>
</context>
<context>
    <name>FaceRow</name>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
</context>
<context>
    <name>FaceSettings</name>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>As the maker made it</source>
        <translation>Wie vom Hersteller</translation>
    </message>
    <message>
        <source>What the sheet shows, in your order. Drag by the handle, or press Alt with an arrow.</source>
        <translation>Was das Blatt zeigt, in Ihrer Reihenfolge. Am Griff ziehen oder Alt mit einem Pfeil drücken.</translation>
    </message>
</context>
<context>
    <name>FaultEditor</name>
    <message>
        <source>Of all reports or requests; of a reboot, the chance in a minute.</source>
        <translation>Von allen Meldungen oder Aufträgen; bei einem Neustart die Wahrscheinlichkeit je Minute.</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Longest delay or absence</source>
        <translation>Längste Verspätung oder Abwesenheit</translation>
    </message>
    <message>
        <source>Empty: 2 seconds.</source>
        <translation>Leer: 2 Sekunden.</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>Beginnt nach</translation>
    </message>
    <message>
        <source>Empty: at once.</source>
        <translation>Leer: sofort.</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Empty: until you end it.</source>
        <translation>Leer: bis Sie es beenden.</translation>
    </message>
    <message>
        <source>Comes again every</source>
        <translation>Kommt wieder alle</translation>
    </message>
    <message>
        <source>Empty: only once.</source>
        <translation>Leer: nur einmal.</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>alle Geräte</translation>
    </message>
    <message>
        <source>each of kind %1</source>
        <translation>alle der Art %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
</context>
<context>
    <name>FaultForm</name>
    <message>
        <source>Add a fault</source>
        <translation>Störung hinzufügen</translation>
    </message>
    <message>
        <source>Which devices: all of them</source>
        <translation>Welche Geräte: alle</translation>
    </message>
    <message>
        <source>Which devices: only these</source>
        <translation>Welche Geräte: nur diese</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Gerät wählen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FaultHouses</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Everything works as it should. Choose what is to go wrong and watch how Atrium copes.</source>
        <translation>Alles funktioniert, wie es soll. Wählen Sie, was schiefgehen soll, und sehen Sie zu, wie Atrium damit umgeht.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>A house as most are: now and then a report is late.</source>
        <translation>Ein Haus wie die meisten: Ab und zu kommt eine Meldung zu spät.</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Unzuverlässig</translation>
    </message>
    <message>
        <source>Devices come and go, forget what they were told and take their time.</source>
        <translation>Geräte kommen und gehen, vergessen, was ihnen gesagt wurde, und lassen sich Zeit.</translation>
    </message>
    <message>
        <source>Lossy</source>
        <translation>Verlustreich</translation>
    </message>
    <message>
        <source>A bad radio: a fifth of what is said or asked gets lost, the rest comes late, twice or out of order.</source>
        <translation>Schlechter Funk: Ein Fünftel von dem, was gemeldet oder verlangt wird, geht verloren; anderes kommt zu spät, doppelt oder in falscher Folge.</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>Chaos</translation>
    </message>
    <message>
        <source>All of it at once, and every three minutes the bridge is away for 20 seconds.</source>
        <translation>Alles auf einmal, und alle drei Minuten ist die Brücke 20 Sekunden lang nicht da.</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>Verlorene Meldungen</translation>
    </message>
    <message>
        <source>Late reports</source>
        <translation>Verspätete Meldungen</translation>
    </message>
    <message>
        <source>Reports out of order</source>
        <translation>Meldungen in falscher Folge</translation>
    </message>
    <message>
        <source>Repeated reports</source>
        <translation>Doppelte Meldungen</translation>
    </message>
    <message>
        <source>Old values said anew</source>
        <translation>Alte Werte neu gemeldet</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>Widersprüchliche Meldungen</translation>
    </message>
    <message>
        <source>Nonsense</source>
        <translation>Unsinn</translation>
    </message>
    <message>
        <source>Lost requests</source>
        <translation>Verlorene Aufträge</translation>
    </message>
    <message>
        <source>Requests done in part</source>
        <translation>Teils erledigte Aufträge</translation>
    </message>
    <message>
        <source>Slow changes</source>
        <translation>Langsame Änderungen</translation>
    </message>
    <message>
        <source>Devices out of reach</source>
        <translation>Unerreichbare Geräte</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>Aufträge ohne Antwort</translation>
    </message>
    <message>
        <source>Reboots that forget</source>
        <translation>Neustarts, die vergessen</translation>
    </message>
    <message>
        <source>Bridge away</source>
        <translation>Brücke nicht da</translation>
    </message>
    <message>
        <source>Faults of your own are in force.</source>
        <translation>Eigene Störungen sind in Kraft.</translation>
    </message>
</context>
<context>
    <name>FaultsCard</name>
    <message>
        <source>Simulator faults</source>
        <translation>Störungen des Simulators</translation>
    </message>
    <message>
        <source>End all faults</source>
        <translation>Alle Störungen beenden</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Störungen in Kraft</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>Störung hinzufügen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter by name, area or kind</source>
        <translation>Name, Bereich, Art</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
</context>
<context>
    <name>FormEntries</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Another of %1</source>
        <translation>Noch eins: %1</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Noch eins</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>FormEntryRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>FormFieldView</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>This cannot be edited here; it stays as it is.</source>
        <translation>Das lässt sich hier nicht bearbeiten; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
</context>
<context>
    <name>GalleryWindow</name>
    <message>
        <source>Atrium: gallery</source>
        <translation>Atrium: Galerie</translation>
    </message>
</context>
<context>
    <name>HistoryBoard</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>In dieser Zeit wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Temperatures, electricity, doors: what devices report is kept.</source>
        <translation>Temperaturen, Strom, Türen: Was Geräte melden, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf ist nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing is charted yet</source>
        <translation>Noch ist nichts gezeichnet</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>HistoryEnergy</name>
    <message>
        <source>The house used</source>
        <translation>Das Haus verbrauchte</translation>
    </message>
    <message>
        <source>Made by the sun</source>
        <translation>Von der Sonne</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>Aus dem Netz</translation>
    </message>
    <message>
        <source>Into the grid</source>
        <translation>Ins Netz</translation>
    </message>
    <message>
        <source>Into the battery</source>
        <translation>In die Batterie</translation>
    </message>
    <message>
        <source>From the battery</source>
        <translation>Aus der Batterie</translation>
    </message>
</context>
<context>
    <name>HistoryFigures</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>Energy &amp; history</source>
        <translation>Energie &amp; Verlauf</translation>
    </message>
    <message>
        <source>Choose what is charted</source>
        <translation>Auswählen, was gezeichnet wird</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>HistoryPicks</name>
    <message>
        <source>Choose what is charted</source>
        <translation>Auswählen, was gezeichnet wird</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Device, value or area</source>
        <translation>Gerät, Wert oder Bereich</translation>
    </message>
    <message>
        <source>Nothing of this name has a history.</source>
        <translation>Nichts mit diesem Namen hat einen Verlauf.</translation>
    </message>
    <message>
        <source>More than five lines cannot be told apart: take one away first.</source>
        <translation>Mehr als fünf Linien lassen sich nicht unterscheiden: Nehmen Sie erst eine weg.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>HistoryPlot</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Hide the table</source>
        <translation>Tabelle ausblenden</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>From one date or time to another.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Dates as Qt writes them: dddd and ddd weekday, d day, MMMM and MMM month, yyyy year.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMM</source>
        <translation>dddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd, d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>%1 of the time measured</source>
        <translation>%1 der Zeit gemessen</translation>
    </message>
    <message numerus="yes">
        <source>changed %n times</source>
        <translation>
            <numerusform>einmal gewechselt</numerusform>
            <numerusform>%Ln-mal gewechselt</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Tiefster Wert</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster Wert</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to confirm</source>
        <translation>Zum Bestätigen halten</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>Ohne Bereich</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Search devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Switch off all lights</source>
        <translation>Alle Lampen ausschalten</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Look at the plugins</source>
        <translation>Plugins ansehen</translation>
    </message>
    <message>
        <source>Devices appear here as soon as a plugin finds them.</source>
        <translation>Geräte erscheinen hier, sobald ein Plugin sie findet.</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
</context>
<context>
    <name>HouseAlerts</name>
    <message>
        <source>Water leak</source>
        <translation>Wasser ausgetreten</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rauch</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Carbon monoxide</source>
        <translation>Kohlenmonoxid</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Hilferuf</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over; nobody has seen it yet.</source>
        <translation>Es ist vorbei; noch hat es niemand gesehen.</translation>
    </message>
    <message>
        <source>Somebody rang: %1</source>
        <translation>Es hat geklingelt: %1</translation>
    </message>
    <message>
        <source>%1 did not do what was asked</source>
        <translation>%1 hat nicht getan, was gewünscht war</translation>
    </message>
    <message>
        <source>%1 needs a battery</source>
        <translation>%1 braucht eine Batterie</translation>
    </message>
    <message>
        <source>%1 does not run</source>
        <translation>%1 läuft nicht</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
</context>
<context>
    <name>HouseTrouble</name>
    <message>
        <source>The hub&apos;s clock was set</source>
        <translation>Die Uhr der Zentrale wurde gestellt</translation>
    </message>
    <message>
        <source>The hub cannot write to its disk</source>
        <translation>Die Zentrale kann nicht auf ihre Platte schreiben</translation>
    </message>
    <message>
        <source>The hub&apos;s disk is slow</source>
        <translation>Die Platte der Zentrale ist langsam</translation>
    </message>
</context>
<context>
    <name>IconDialog</name>
    <message>
        <source>Choose an icon</source>
        <translation>Symbol wählen</translation>
    </message>
    <message>
        <source>Search in English: lamp, door, sun …</source>
        <translation>Auf Englisch suchen: lamp, door, sun …</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>No icon has this name. They are named in English.</source>
        <translation>Kein Symbol heißt so. Die Namen sind englisch.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>As the maker made it</source>
        <translation>Wie vom Hersteller</translation>
    </message>
</context>
<context>
    <name>ImageWidget</name>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
</context>
<context>
    <name>InputWidget</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
</context>
<context>
    <name>KindGroup</name>
    <message>
        <source>Lights</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Beschattung</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Hausgeräte</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Without it nothing is watched and nothing is switched until you open Atrium again.</source>
        <translation>Sonst wird nichts überwacht und nichts geschaltet, bis Sie Atrium wieder öffnen.</translation>
    </message>
    <message>
        <source>Keep the house running?</source>
        <translation>Soll das Haus weiterlaufen?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Alles beenden</translation>
    </message>
</context>
<context>
    <name>LightsOff</name>
    <message numerus="yes">
        <source>Switch off %n lights in the whole home?</source>
        <translation>
            <numerusform>%n Lampe im ganzen Haus ausschalten?</numerusform>
            <numerusform>%n Lampen im ganzen Haus ausschalten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n lights in %1?</source>
        <translation>
            <numerusform>%n Lampe ausschalten: %1?</numerusform>
            <numerusform>%n Lampen ausschalten: %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights did not go off: %1</source>
        <translation>
            <numerusform>%n Lampe ging nicht aus: %1</numerusform>
            <numerusform>%n Lampen gingen nicht aus: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LightsOffDialog</name>
    <message>
        <source>All off</source>
        <translation>Alle aus</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>After a power cut</source>
        <translation>Nach Stromausfall</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Luft</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>Luftdruck</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Armed at home</source>
        <translation>Scharf, zu Hause</translation>
    </message>
    <message>
        <source>Armed away</source>
        <translation>Scharf, abwesend</translation>
    </message>
    <message>
        <source>Armed for the night</source>
        <translation>Scharf, nachts</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Wie es kommt</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Away mode</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Bin emptied</source>
        <translation>Behälter geleert</translation>
    </message>
    <message>
        <source>Bird song</source>
        <translation>Vogelgesang</translation>
    </message>
    <message>
        <source>Brew</source>
        <translation>Brühen</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Brightness of the room</source>
        <translation>Helligkeit des Raums</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Kerze</translation>
    </message>
    <message>
        <source>Cappuccino</source>
        <translation>Cappuccino</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Charge now</source>
        <translation>Jetzt laden</translation>
    </message>
    <message>
        <source>Charge up to</source>
        <translation>Laden bis</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Child lock</source>
        <translation>Kindersicherung</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Gong</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Reinigen</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Gereinigt</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Reinigt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>Schließt von selbst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Bewölkt</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Color temp</source>
        <translation>Farbtemperatur</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour loop</source>
        <translation>Farbwechsel</translation>
    </message>
    <message>
        <source>Colour temperature</source>
        <translation>Farbtemperatur</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Komfort</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Kühlen</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlt</translation>
    </message>
    <message>
        <source>Cooling to {}</source>
        <translation>Kühlt auf {}</translation>
    </message>
    <message>
        <source>Cotton 60</source>
        <translation>Koch/Bunt 60</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Stromstärke</translation>
    </message>
    <message>
        <source>Current heating setpoint</source>
        <translation>Zieltemperatur</translation>
    </message>
    <message>
        <source>Delicate 30</source>
        <translation>Fein 30</translation>
    </message>
    <message>
        <source>Device temperature</source>
        <translation>Gerätetemperatur</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Docked</source>
        <translation>Angedockt</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Door or window</source>
        <translation>Tür oder Fenster</translation>
    </message>
    <message>
        <source>Drawn from the grid</source>
        <translation>Aus dem Netz</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Getränk</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Trocken</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Trocknet</translation>
    </message>
    <message>
        <source>Dust bin</source>
        <translation>Staubbehälter</translation>
    </message>
    <message>
        <source>Eco</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Empty the gauge</source>
        <translation>Messer leeren</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>Energie heute</translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation>Espresso</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Lüfter</translation>
    </message>
    <message>
        <source>Fan mode</source>
        <translation>Lüfter</translation>
    </message>
    <message>
        <source>Fan only</source>
        <translation>Nur Lüfter</translation>
    </message>
    <message>
        <source>Fed into the grid</source>
        <translation>Ins Netz</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter changed</source>
        <translation>Filter gewechselt</translation>
    </message>
    <message>
        <source>Fine dust</source>
        <translation>Feinstaub</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Durchfluss</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>Go home</source>
        <translation>Zur Station</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation>Fährt heim</translation>
    </message>
    <message>
        <source>Gong</source>
        <translation>Gong</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Heizen</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Heizt</translation>
    </message>
    <message>
        <source>Heating to {}</source>
        <translation>Heizt auf {}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hot water</source>
        <translation>Heißwasser</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>House since reset</source>
        <translation>Haus seit Rücksetzung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luftfeuchte</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Idle at {}</source>
        <translation>Ruht bei {}</translation>
    </message>
    <message>
        <source>Illuminance</source>
        <translation>Beleuchtung</translation>
    </message>
    <message>
        <source>Intensive 70</source>
        <translation>Intensiv 70</translation>
    </message>
    <message>
        <source>Into the battery</source>
        <translation>In die Batterie</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade jetzt</translation>
    </message>
    <message>
        <source>Kept in reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Last press</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Link quality</source>
        <translation>Funkqualität</translation>
    </message>
    <message>
        <source>Local temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Verriegelt von selbst</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>May charge</source>
        <translation>Darf laden</translation>
    </message>
    <message>
        <source>Measures every</source>
        <translation>Misst alle</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Dunst</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natürlich</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No car</source>
        <translation>Kein Auto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Occupied heating setpoint</source>
        <translation>Zieltemperatur</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>Tür öffnen</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>Fenster offen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Own power first</source>
        <translation>Eigener Strom zuerst</translation>
    </message>
    <message>
        <source>Partly cloudy</source>
        <translation>Wolkig</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>Teilweise offen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>People at home</source>
        <translation>Personen zu Hause</translation>
    </message>
    <message>
        <source>People use things</source>
        <translation>Personen benutzen Dinge</translation>
    </message>
    <message>
        <source>Permit join</source>
        <translation>Beitritt erlauben</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Spielt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Power draw</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Power on behavior</source>
        <translation>Nach Stromausfall</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Gedrückt</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Luftdruck</translation>
    </message>
    <message>
        <source>Pretend</source>
        <translation>Vorgeben</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Erzeugung</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Quick 30</source>
        <translation>Schnell 30</translation>
    </message>
    <message>
        <source>Quick 45</source>
        <translation>Schnell 45</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Quiet after</source>
        <translation>Ruhe nach</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Rain today</source>
        <translation>Regen heute</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>Regenbogen</translation>
    </message>
    <message>
        <source>Raise the alarm</source>
        <translation>Alarm auslösen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Reset the trip counter</source>
        <translation>Zähler zurücksetzen</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Running state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Siren</source>
        <translation>Sirene</translation>
    </message>
    <message>
        <source>Skip ahead</source>
        <translation>Vorspulen</translation>
    </message>
    <message>
        <source>Slats</source>
        <translation>Lamellen</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rauch</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>Soil moisture</source>
        <translation>Bodenfeuchte</translation>
    </message>
    <message>
        <source>Sounds for</source>
        <translation>Tönt für</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed of time</source>
        <translation>Tempo der Zeit</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Schleudern</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Sturm</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Steckt fest</translation>
    </message>
    <message>
        <source>Suction</source>
        <translation>Saugkraft</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>Sonnenaufgang</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Sonnenuntergang</translation>
    </message>
    <message>
        <source>Supplying</source>
        <translation>Liefert</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Schwenken</translation>
    </message>
    <message>
        <source>System mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>Tamper</source>
        <translation>Sabotage</translation>
    </message>
    <message>
        <source>Target humidity</source>
        <translation>Zielfeuchte</translation>
    </message>
    <message>
        <source>Target temperature</source>
        <translation>Zieltemperatur</translation>
    </message>
    <message>
        <source>Target {}</source>
        <translation>Ziel {}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature correction</source>
        <translation>Temperaturkorrektur</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>Time in the house</source>
        <translation>Zeit im Haus</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Zweimal</translation>
    </message>
    <message>
        <source>UV index</source>
        <translation>UV-Index</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entriegelt</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>Ventil</translation>
    </message>
    <message>
        <source>Volatile compounds</source>
        <translation>Flüchtige Stoffe</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Water found</source>
        <translation>Wasser gefunden</translation>
    </message>
    <message>
        <source>Water leak</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Water used</source>
        <translation>Wasserverbrauch</translation>
    </message>
    <message>
        <source>Watering</source>
        <translation>Bewässert</translation>
    </message>
    <message>
        <source>Waters for</source>
        <translation>Bewässert für</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>Wo bist du?</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>Wind and rain</source>
        <translation>Wind und Regen</translation>
    </message>
    <message>
        <source>Wind from</source>
        <translation>Wind aus</translation>
    </message>
    <message>
        <source>With the sun</source>
        <translation>Mit der Sonne</translation>
    </message>
    <message>
        <source>Wool</source>
        <translation>Wolle</translation>
    </message>
    <message>
        <source>{} humidity</source>
        <translation>{} Luftfeuchte</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>Noch {}</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>Störung hinzufügen</translation>
    </message>
    <message>
        <source>Again every (0: once)</source>
        <translation>Wieder alle (0: einmal)</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>Beginnt nach</translation>
    </message>
    <message>
        <source>Bridge away</source>
        <translation>Brücke nicht da</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>Chaos</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>Widersprüchliche Meldungen</translation>
    </message>
    <message>
        <source>Devices (names after the slash; none: all)</source>
        <translation>Geräte (Namen nach dem Schrägstrich; keine: alle)</translation>
    </message>
    <message>
        <source>End all faults</source>
        <translation>Alle Störungen beenden</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Störungen in Kraft</translation>
    </message>
    <message>
        <source>Faults so far</source>
        <translation>Störungen bisher</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Unzuverlässig</translation>
    </message>
    <message>
        <source>How often each fault struck</source>
        <translation>Anzahl je Störung</translation>
    </message>
    <message>
        <source>Kind of device (empty: any)</source>
        <translation>Art des Geräts (leer: jede)</translation>
    </message>
    <message>
        <source>Lasts (0: for ever)</source>
        <translation>Dauert (0: für immer)</translation>
    </message>
    <message>
        <source>Late reports</source>
        <translation>Verspätete Meldungen</translation>
    </message>
    <message>
        <source>Longest delay, change or absence</source>
        <translation>Längste Verspätung, Änderung oder Abwesenheit</translation>
    </message>
    <message>
        <source>Lossy</source>
        <translation>Verlustreich</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>Verlorene Meldungen</translation>
    </message>
    <message>
        <source>Lost writes</source>
        <translation>Verlorene Aufträge</translation>
    </message>
    <message>
        <source>Nonsense</source>
        <translation>Unsinn</translation>
    </message>
    <message>
        <source>Old values said anew</source>
        <translation>Alte Werte neu gemeldet</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Reboots that forget</source>
        <translation>Neustarts, die vergessen</translation>
    </message>
    <message>
        <source>Repeated reports</source>
        <translation>Doppelte Meldungen</translation>
    </message>
    <message>
        <source>Reports out of order</source>
        <translation>Meldungen in falscher Folge</translation>
    </message>
    <message>
        <source>Share that it strikes (a reboot: chance in a minute)</source>
        <translation>Anteil, den sie trifft (Neustart: Chance je Minute)</translation>
    </message>
    <message>
        <source>Slow changes</source>
        <translation>Langsame Änderungen</translation>
    </message>
    <message>
        <source>Writes done in part</source>
        <translation>Teils erledigte Aufträge</translation>
    </message>
    <message>
        <source>Writes refused as unreachable</source>
        <translation>Als unerreichbar abgelehnte Aufträge</translation>
    </message>
    <message>
        <source>Writes without an answer</source>
        <translation>Aufträge ohne Antwort</translation>
    </message>
    <message>
        <source>AC frequency</source>
        <translation>Netzfrequenz</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Ask devices for what they have not said</source>
        <translation>Geräte nach dem fragen, was sie nicht gesagt haben</translation>
    </message>
    <message>
        <source>Backlight mode</source>
        <translation>Hintergrundlicht</translation>
    </message>
    <message>
        <source>Base topic of Zigbee2MQTT</source>
        <translation>Basis-Topic von Zigbee2MQTT</translation>
    </message>
    <message>
        <source>Battery state</source>
        <translation>Zustand der Batterie</translation>
    </message>
    <message>
        <source>Begins at (hours:minutes, empty: now)</source>
        <translation>Beginnt um (Stunden:Minuten, leer: jetzt)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Atmen</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Certificate of the authority (PEM file)</source>
        <translation>Zertifikat der Zertifizierungsstelle (PEM-Datei)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Kennung</translation>
    </message>
    <message>
        <source>Color temp startup</source>
        <translation>Farbtemperatur beim Einschalten</translation>
    </message>
    <message>
        <source>Comfort temperature</source>
        <translation>Komforttemperatur</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Überblenden</translation>
    </message>
    <message>
        <source>Current level startup</source>
        <translation>Helligkeit beim Einschalten</translation>
    </message>
    <message>
        <source>Devices may join</source>
        <translation>Geräte dürfen beitreten</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Eco 40–60</source>
        <translation>Eco 40–60</translation>
    </message>
    <message>
        <source>Eco 50</source>
        <translation>Eco 50</translation>
    </message>
    <message>
        <source>Eco temperature</source>
        <translation>Spartemperatur</translation>
    </message>
    <message>
        <source>Effect color</source>
        <translation>Farbe des Effekts</translation>
    </message>
    <message>
        <source>Effect speed</source>
        <translation>Tempo des Effekts</translation>
    </message>
    <message>
        <source>Encrypt the connection (STARTTLS)</source>
        <translation>Verbindung verschlüsseln (STARTTLS)</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Gleiche Lautheit</translation>
    </message>
    <message>
        <source>Execute if off</source>
        <translation>Auch im ausgeschalteten Zustand</translation>
    </message>
    <message>
        <source>Fireplace</source>
        <translation>Kamin</translation>
    </message>
    <message>
        <source>Frost protection</source>
        <translation>Frostschutz</translation>
    </message>
    <message>
        <source>Host, address or path of a socket</source>
        <translation>Rechner, Adresse oder Pfad eines Sockets</translation>
    </message>
    <message>
        <source>Id to keep when the address changes</source>
        <translation>Kennung, die bleibt, wenn sich die Adresse ändert</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Indicator mode</source>
        <translation>Anzeigeleuchte</translation>
    </message>
    <message>
        <source>Linkquality</source>
        <translation>Funkqualität</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Local temperature calibration</source>
        <translation>Temperaturkorrektur</translation>
    </message>
    <message>
        <source>Mains voltage</source>
        <translation>Netzspannung</translation>
    </message>
    <message>
        <source>More simple devices</source>
        <translation>Weitere einfache Geräte</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>Kein Rauch</translation>
    </message>
    <message>
        <source>One title</source>
        <translation>Ein Titel</translation>
    </message>
    <message>
        <source>Only these (all if left out)</source>
        <translation>Nur diese (leer: alle)</translation>
    </message>
    <message>
        <source>Operation mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>Own certificate (PEM file)</source>
        <translation>Eigenes Zertifikat (PEM-Datei)</translation>
    </message>
    <message>
        <source>Own faults</source>
        <translation>Eigene Störungen</translation>
    </message>
    <message>
        <source>Own key (PEM file)</source>
        <translation>Eigener Schlüssel (PEM-Datei)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the servers</source>
        <translation>Passwort der Server</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>Power outage count</source>
        <translation>Stromausfälle</translation>
    </message>
    <message>
        <source>Power outage memory</source>
        <translation>Nach Stromausfall</translation>
    </message>
    <message>
        <source>Power-on behavior</source>
        <translation>Nach Stromausfall</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Produced energy</source>
        <translation>Erzeugte Energie</translation>
    </message>
    <message>
        <source>Random order</source>
        <translation>Zufällige Folge</translation>
    </message>
    <message>
        <source>Remove what was played</source>
        <translation>Gespieltes entfernen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Seconds between two looks</source>
        <translation>Sekunden zwischen zwei Abfragen</translation>
    </message>
    <message>
        <source>Seconds between two reports of the position</source>
        <translation>Sekunden zwischen zwei Meldungen der Stellung</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Server (this machine if left out)</source>
        <translation>Server (leer: dieser Rechner)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Switch type</source>
        <translation>Art des Schalters</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User, for settings and commands</source>
        <translation>Benutzer, für Einstellungen und Befehle</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Erschütterung</translation>
    </message>
    <message>
        <source>Who signed its certificate, in PEM (whom the system trusts if left out)</source>
        <translation>Wer sein Zertifikat unterschrieb, als PEM (leer: wem das System vertraut)</translation>
    </message>
    <message>
        <source>Window detection</source>
        <translation>Fenstererkennung</translation>
    </message>
    <message>
        <source>With the demo home</source>
        <translation>Mit dem Demo-Haus</translation>
    </message>
    <message>
        <source>Coming out</source>
        <translation>Fährt aus</translation>
    </message>
    <message>
        <source>Going in</source>
        <translation>Fährt ein</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingefahren</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgefahren</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Scene at rest</source>
        <translation>Ruhebild</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Wall panels</source>
        <translation>Wandpanels</translation>
    </message>
    <message>
        <source>One for each player. With none it is the one on this machine.</source>
        <translation>Einer für jeden Player. Ohne Eintrag ist es der auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Clean a spot</source>
        <translation>Eine Stelle reinigen</translation>
    </message>
    <message>
        <source>End one fault</source>
        <translation>Eine Störung beenden</translation>
    </message>
    <message>
        <source>Number among those in force, from 1</source>
        <translation>Nummer unter den geltenden, ab 1</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n zum Ansehen</numerusform>
            <numerusform>%n zum Ansehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverflowTile</name>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation>
            <numerusform>%n weiteres in %1</numerusform>
            <numerusform>%n weitere in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>PeriodSegments</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>PeriodStepper</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>No PIN is set. Whoever runs the hub sets one with: atriumctl pin set</source>
        <translation>Es ist keine PIN gesetzt. Wer die Zentrale betreibt, setzt eine mit: atriumctl pin set</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a little.</source>
        <translation>Zu viele falsche Versuche. Bitte etwas warten.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>noch %n Versuch</numerusform>
            <numerusform>noch %n Versuche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>PluginActions</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>PluginCardView</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>PluginEditor</name>
    <message>
        <source>Configure</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>The package of this plugin is not installed, or breaks its contract.</source>
        <translation>Das Paket dieses Plugins ist nicht installiert oder bricht seinen Vertrag.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Serielle Anschlüsse</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Darf benutzen</translation>
    </message>
    <message>
        <source>Nothing outside of itself</source>
        <translation>Nichts außer sich selbst</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Läuft als</translation>
    </message>
    <message>
        <source>A part of the hub</source>
        <translation>Teil der Zentrale</translation>
    </message>
    <message>
        <source>A process of its own</source>
        <translation>Eigener Prozess</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Abgeschirmt durch</translation>
    </message>
    <message>
        <source>A full sandbox</source>
        <translation>Volle Sandbox</translation>
    </message>
    <message>
        <source>A reduced sandbox</source>
        <translation>Eingeschränkte Sandbox</translation>
    </message>
    <message>
        <source>No sandbox</source>
        <translation>Keine Sandbox</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Times it was at the limit: %1</source>
        <translation>So oft an der Grenze: %1</translation>
    </message>
    <message>
        <source>Up to 40 of a–z, 0–9 and -, beginning with a letter or digit</source>
        <translation>Bis zu 40 aus a–z, 0–9 und -, vorn ein Buchstabe oder eine Ziffer</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>Diesen Namen gibt es schon</translation>
    </message>
</context>
<context>
    <name>PluginForm</name>
    <message>
        <source>This stands in the hub&apos;s atrium.toml; it is changed there.</source>
        <translation>Das steht in der atrium.toml der Zentrale und wird dort geändert.</translation>
    </message>
    <message>
        <source>Identifier (needed)</source>
        <translation>Kennung (nötig)</translation>
    </message>
    <message>
        <source>This plugin has nothing to set.</source>
        <translation>Dieses Plugin hat nichts einzustellen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>PluginLogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What the plugin writes from now on appears here.</source>
        <translation>Was das Plugin von jetzt an schreibt, erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>PluginSheet</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
</context>
<context>
    <name>Presses</name>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verriegeln</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entriegeln</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <translation>%1: %2?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>a device, a thing model or a schema</source>
        <translation>ein Gerät, ein Modell oder ein Schema</translation>
    </message>
    <message>
        <source>Begin with {&quot;dsl&quot;: 1, &quot;views&quot;: …}, with {&quot;properties&quot;: …}, or with {&quot;device&quot;: …, &quot;model&quot;: …}.</source>
        <translation>Beginnen Sie mit {&quot;dsl&quot;: 1, &quot;views&quot;: …}, mit {&quot;properties&quot;: …} oder mit {&quot;device&quot;: …, &quot;model&quot;: …}.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n errors; what was drawn last stays.</source>
        <translation>
            <numerusform>%n Fehler; zuletzt Gezeichnetes bleibt.</numerusform>
            <numerusform>%n Fehler; zuletzt Gezeichnetes bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn, with %n warnings.</source>
        <translation>
            <numerusform>Gezeichnet, mit %n Warnung.</numerusform>
            <numerusform>Gezeichnet, mit %n Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>Es ist nichts daran falsch.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Atrium: preview of %1</source>
        <translation>Atrium: Vorschau von %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Energy &amp; history</source>
        <translation>Energie &amp; Verlauf</translation>
    </message>
</context>
<context>
    <name>RemoveAreaDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RemovePluginDialog</name>
    <message>
        <source>Its devices go with it, and what you said of them.</source>
        <translation>Seine Geräte gehen mit, und was Sie zu ihnen festgelegt haben.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RunningFault</name>
    <message>
        <source>End %1</source>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>SafePage</name>
    <message>
        <source>It drew nothing any more and was ended: %1</source>
        <translation>Sie zeichnete nichts mehr und wurde beendet: %1</translation>
    </message>
    <message>
        <source>It left no word of why. The journal may know: journalctl -u atrium-kiosk</source>
        <translation>Warum, ist nicht bekannt. Das Journal weiß vielleicht mehr: journalctl -u atrium-kiosk</translation>
    </message>
    <message>
        <source>Its end was: %1</source>
        <translation>Ihr Ende war: %1</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n s.</source>
        <translation>
            <numerusform>In %n s wird es wieder versucht.</numerusform>
            <numerusform>In %n s wird es wieder versucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeWindow</name>
    <message>
        <source>This panel ended unexpectedly, again and again</source>
        <translation>Diese Anzeige wurde wiederholt unerwartet beendet</translation>
    </message>
    <message>
        <source>The house itself goes on where its hub runs on its own. %1</source>
        <translation>Das Haus läuft weiter, wenn seine Zentrale für sich läuft. %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>not reached in time</source>
        <translation>nicht rechtzeitig erreicht</translation>
    </message>
    <message>
        <source>not reached in time: %1</source>
        <translation>nicht rechtzeitig erreicht: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>the device took it, but reports something else</source>
        <translation>das Gerät nahm es an, meldet aber etwas anderes</translation>
    </message>
    <message>
        <source>changed from outside again and again; it is no longer put back</source>
        <translation>immer wieder von außen geändert; es wird nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>the device no longer has this property</source>
        <translation>das Gerät hat diese Eigenschaft nicht mehr</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>no answer in time; whether it was done is unknown</source>
        <translation>keine rechtzeitige Antwort; ob es getan wurde, ist unbekannt</translation>
    </message>
    <message>
        <source>no answer in time; whether it was done is unknown (%1)</source>
        <translation>keine rechtzeitige Antwort; ob es getan wurde, ist unbekannt (%1)</translation>
    </message>
    <message>
        <source>not done in time</source>
        <translation>nicht rechtzeitig getan</translation>
    </message>
    <message>
        <source>not done in time (%1)</source>
        <translation>nicht rechtzeitig getan (%1)</translation>
    </message>
    <message>
        <source>the plugin ended</source>
        <translation>das Plugin endete</translation>
    </message>
    <message>
        <source>the plugin ended; whether it was done is unknown</source>
        <translation>das Plugin endete; ob es getan wurde, ist unbekannt</translation>
    </message>
    <message>
        <source>the device is gone; whether it was done is unknown</source>
        <translation>das Gerät ist fort; ob es getan wurde, ist unbekannt</translation>
    </message>
    <message>
        <source>the hub ended before an answer came</source>
        <translation>die Zentrale endete, bevor eine Antwort kam</translation>
    </message>
    <message>
        <source>the device no longer has this action</source>
        <translation>das Gerät hat diese Aktion nicht mehr</translation>
    </message>
    <message>
        <source>of unknown fate; seen by %1</source>
        <translation>Ausgang unbekannt; gesehen von %1</translation>
    </message>
    <message>
        <source>of unknown fate; too many of them to be kept</source>
        <translation>Ausgang unbekannt; zu viele, um sie zu behalten</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>zurückgenommen von %1</translation>
    </message>
    <message>
        <source>the plugin is not running</source>
        <translation>das Plugin läuft nicht</translation>
    </message>
    <message>
        <source>the plugin does not take more</source>
        <translation>das Plugin nimmt nichts mehr an</translation>
    </message>
    <message>
        <source>the plugin did not answer in time</source>
        <translation>das Plugin antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>Nothing can be kept: %1</source>
        <translation>Nichts kann behalten werden: %1</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the data folder writable. Atrium goes on by itself.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder machen Sie den Datenordner beschreibbar. Atrium macht von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 records wait for the disk.</source>
        <translation>Einträge, die auf den Datenträger warten: %1.</translation>
    </message>
    <message>
        <source>The disk is slow; look at what else writes to it.</source>
        <translation>Der Datenträger ist langsam; sehen Sie nach, was sonst darauf schreibt.</translation>
    </message>
    <message>
        <source>What is measured is not recorded: %1</source>
        <translation>Was gemessen wird, wird nicht aufgezeichnet: %1</translation>
    </message>
    <message>
        <source>All else works. Recording goes on by itself once the disk does.</source>
        <translation>Alles andere funktioniert. Die Aufzeichnung geht von selbst weiter, sobald der Datenträger es tut.</translation>
    </message>
    <message>
        <source>The clock was set forward by %1 within the last hour.</source>
        <translation>Die Uhr wurde in der letzten Stunde um %1 vorgestellt.</translation>
    </message>
    <message>
        <source>The clock was set back by %1 within the last hour.</source>
        <translation>Die Uhr wurde in der letzten Stunde um %1 zurückgestellt.</translation>
    </message>
    <message>
        <source>Times shown before it are off by as much. Let a time service (NTP) keep the clock.</source>
        <translation>Zeiten davor sind um so viel falsch. Lassen Sie einen Zeitdienst (NTP) die Uhr stellen.</translation>
    </message>
</context>
<context>
    <name>SeriesChip</name>
    <message>
        <source>Delete takes it away</source>
        <translation>Entf nimmt sie weg</translation>
    </message>
</context>
<context>
    <name>SheetBody</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>SheetHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Keep open beside the page</source>
        <translation>Neben der Seite offen halten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>/ or Ctrl+F</source>
        <translation>/ oder Strg+F</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ und −</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Ctrl+ and Ctrl−</source>
        <translation>Strg+ und Strg−</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Strg+0</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>From the pages to the content, and to what is open beside it</source>
        <translation>Von den Seiten zum Inhalt und zu dem, was daneben offen ist</translation>
    </message>
    <message>
        <source>From tile to tile</source>
        <translation>Von Kachel zu Kachel</translation>
    </message>
    <message>
        <source>Do what a tile does</source>
        <translation>Tun, was eine Kachel tut</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>Das Gerät öffnen</translation>
    </message>
    <message>
        <source>Close what is open, go back</source>
        <translation>Schließen, was offen ist, und zurück</translation>
    </message>
    <message>
        <source>Undo the last change of names, areas and places</source>
        <translation>Die letzte Änderung an Namen, Bereichen und Plätzen zurücknehmen</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Größerer und kleinerer Text</translation>
    </message>
    <message>
        <source>Text as large as it was made</source>
        <translation>Text in ursprünglicher Größe</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Mit der Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+5</source>
        <translation>Strg+1 … Strg+5</translation>
    </message>
    <message>
        <source>Page ↑ and Page ↓</source>
        <translation>Bild ↑ und Bild ↓</translation>
    </message>
    <message>
        <source>Home, devices, history, activity, system</source>
        <translation>Zuhause, Geräte, Verlauf, Aktivität, System</translation>
    </message>
    <message>
        <source>More and less; in a chart: closer and farther</source>
        <translation>Mehr und weniger; im Diagramm: näher und ferner</translation>
    </message>
    <message>
        <source>In a chart: earlier and later</source>
        <translation>Im Diagramm: früher und später</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Water leak: %1</source>
        <translation>Wasser ausgetreten: %1</translation>
    </message>
    <message>
        <source>%1 water leaks</source>
        <translation>Wasser an %1 Stellen</translation>
    </message>
    <message>
        <source>Smoke: %1</source>
        <translation>Rauch: %1</translation>
    </message>
    <message>
        <source>Smoke in %1 places</source>
        <translation>Rauch an %1 Stellen</translation>
    </message>
    <message>
        <source>Gas: %1</source>
        <translation>Gas: %1</translation>
    </message>
    <message>
        <source>Gas in %1 places</source>
        <translation>Gas an %1 Stellen</translation>
    </message>
    <message>
        <source>Carbon monoxide: %1</source>
        <translation>Kohlenmonoxid: %1</translation>
    </message>
    <message>
        <source>Carbon monoxide in %1 places</source>
        <translation>Kohlenmonoxid an %1 Stellen</translation>
    </message>
    <message>
        <source>Emergency call: %1</source>
        <translation>Notruf: %1</translation>
    </message>
    <message>
        <source>%1 emergency calls</source>
        <translation>%1 Notrufe</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <translation>Alarm: %1</translation>
    </message>
    <message>
        <source>%1 alarms</source>
        <translation>%1 Alarme</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <translation>%1 arbeitet nicht</translation>
    </message>
    <message>
        <source>%1 plugins do not work</source>
        <translation>%1 Plugins arbeiten nicht</translation>
    </message>
    <message>
        <source>%1 did not obey</source>
        <translation>%1 hat nicht gehorcht</translation>
    </message>
    <message>
        <source>%1 devices did not obey</source>
        <translation>%1 Geräte haben nicht gehorcht</translation>
    </message>
    <message>
        <source>%1 has a problem</source>
        <translation>%1 hat ein Problem</translation>
    </message>
    <message>
        <source>%1 devices have a problem</source>
        <translation>%1 Geräte haben ein Problem</translation>
    </message>
    <message>
        <source>%1 is tampered with</source>
        <translation>%1: Sabotage</translation>
    </message>
    <message>
        <source>%1 devices are tampered with</source>
        <translation>%1 Geräte: Sabotage</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 garages open</source>
        <translation>%1 Garagen offen</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 devices offline</source>
        <translation>%1 Geräte nicht erreichbar</translation>
    </message>
    <message>
        <source>%1: battery low</source>
        <translation>%1: Batterie schwach</translation>
    </message>
    <message>
        <source>%1 batteries low</source>
        <translation>%1 Batterien schwach</translation>
    </message>
    <message>
        <source>%1 doors or windows open</source>
        <translation>%1 Türen oder Fenster offen</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>%1 verriegelt</translation>
    </message>
    <message>
        <source>All locked</source>
        <translation>Alles verriegelt</translation>
    </message>
    <message>
        <source>%1 unlocked</source>
        <translation>%1 entriegelt</translation>
    </message>
    <message>
        <source>%1 of %2 locked</source>
        <translation>%1 von %2 verriegelt</translation>
    </message>
    <message>
        <source>Armed, away</source>
        <translation>Scharf, abwesend</translation>
    </message>
    <message>
        <source>Armed, at home</source>
        <translation>Scharf, zu Hause</translation>
    </message>
    <message>
        <source>Armed, night</source>
        <translation>Scharf, nachts</translation>
    </message>
    <message>
        <source>Armed: %1</source>
        <translation>Scharf: %1</translation>
    </message>
    <message>
        <source>1 light on</source>
        <translation>1 Licht an</translation>
    </message>
    <message>
        <source>%1 lights on</source>
        <translation>%1 Lichter an</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 drinnen</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>Und %1 weitere</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation>Stand %1: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>StillImage</name>
    <message>
        <source>Neither an http address nor a picture</source>
        <translation>Weder eine http-Adresse noch ein Bild</translation>
    </message>
    <message>
        <source>It is too large, or did not come in time</source>
        <translation>Es ist zu groß oder kam nicht rechtzeitig</translation>
    </message>
    <message>
        <source>It does not answer: %1</source>
        <translation>Keine Antwort: %1</translation>
    </message>
    <message>
        <source>It is larger than %1 pixels</source>
        <translation>Es ist größer als %1 Pixel</translation>
    </message>
    <message>
        <source>It is no picture that can be shown</source>
        <translation>Es ist kein Bild, das gezeigt werden kann</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Soft white</source>
        <translation>Sanftes Weiß</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Koralle</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Startet neu</translation>
    </message>
    <message>
        <source>Not fully working</source>
        <translation>Arbeitet nicht ganz</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>Sucht Geräte</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>No plugin is set up.</source>
        <translation>Kein Plugin ist eingerichtet.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>%1: a look is needed. Everything else works.</source>
        <translation>%1: bitte ansehen. Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Connected screens and programs</source>
        <translation>Verbundene Bildschirme und Programme</translation>
    </message>
    <message>
        <source>Open wishes</source>
        <translation>Offene Wünsche</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Plugin %1</source>
        <translation>Plugin %1</translation>
    </message>
    <message>
        <source>Devices of %1</source>
        <translation>Geräte von %1</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Wishes for %1</source>
        <translation>Wünsche an %1</translation>
    </message>
</context>
<context>
    <name>SystemView</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Befinden</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Add a plugin</source>
        <translation>Plugin hinzufügen</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>Teilweise offen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entriegelt</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Keine Bewegung</translation>
    </message>
    <message>
        <source>Somebody here</source>
        <translation>Jemand da</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand da</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Trocken</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Rauch</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Carbon monoxide</source>
        <translation>Kohlenmonoxid</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Alles klar</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>Sabotage</translation>
    </message>
    <message>
        <source>Vibrating</source>
        <translation>Vibriert</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Help called</source>
        <translation>Hilfe gerufen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>New devices may join</source>
        <translation>Neue Geräte dürfen beitreten</translation>
    </message>
    <message>
        <source>Closed to new devices</source>
        <translation>Für neue Geräte geschlossen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Heating to %1</source>
        <translation>Heizt auf %1</translation>
    </message>
    <message>
        <source>Cooling to %1</source>
        <translation>Kühlt auf %1</translation>
    </message>
    <message>
        <source>Idle at %1</source>
        <translation>Ruht bei %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 changing</source>
        <translation>%1 ändert sich</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Target %1 → %2</source>
        <translation>Ziel %1 → %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Noch %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Nicht erreichbar seit %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>nur ansehen</translation>
    </message>
    <message>
        <source>Not for guests</source>
        <translation>Nicht für Gäste</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
</context>
<context>
    <name>TileRowView</name>
    <message>
        <source>Switch off the lights in %1</source>
        <translation>Lampen ausschalten: %1</translation>
    </message>
</context>
<context>
    <name>TileSide</name>
    <message>
        <source>Try again: %1</source>
        <translation>Noch einmal: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
</context>
<context>
    <name>TilesPage</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>All plugins</source>
        <translation>Alle Plugins</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>TilesView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Edit areas</source>
        <translation>Bereiche bearbeiten</translation>
    </message>
    <message>
        <source>Show tiles</source>
        <translation>Kacheln zeigen</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No device is all of what is chosen above.</source>
        <translation>Kein Gerät erfüllt alles, was oben gewählt ist.</translation>
    </message>
    <message>
        <source>Devices appear here as soon as a plugin finds them.</source>
        <translation>Geräte erscheinen hier, sobald ein Plugin sie findet.</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <extracomment>As Qt writes dates: d day, ddd weekday, MMM month, yyyy year.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>MMM</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy</translation>
    </message>
</context>
<context>
    <name>UndoButton</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>1/min</source>
        <translation>1/min</translation>
    </message>
    <message>
        <source>L/min</source>
        <translation>L/min</translation>
    </message>
    <message>
        <source>mm/h</source>
        <translation>mm/h</translation>
    </message>
    <message>
        <source>m/s</source>
        <translation>m/s</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User, if it asks for one</source>
        <translation>Benutzer, falls nötig</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Zigbee2MQTT’s base topic</source>
        <translation>Basis-Topic von Zigbee2MQTT</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Own authority: its certificate, a PEM file on the hub</source>
        <translation>Eigene Zertifizierungsstelle: PEM-Datei auf dem Hub</translation>
    </message>
    <message>
        <source>Own certificate, if it asks for one</source>
        <translation>Eigenes Zertifikat, falls nötig</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Dessen Schlüssel</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome home</source>
        <translation>Willkommen zu Hause</translation>
    </message>
    <message>
        <source>Atrium shows and controls what your MQTT broker knows of, Zigbee2MQTT’s devices first. Where is it?</source>
        <translation>Atrium zeigt und steuert, was Ihr MQTT-Broker kennt, zuerst die Geräte von Zigbee2MQTT. Wo ist er?</translation>
    </message>
    <message>
        <source>No broker at hand? The demo home has lamps, shutters, heating and more. None of it is real, and you can remove it at any time.</source>
        <translation>Kein Broker zur Hand? Das Demo-Haus hat Lampen, Rollläden, Heizung und mehr. Nichts davon ist echt, und Sie können es jederzeit entfernen.</translation>
    </message>
    <message>
        <source>Look around in the demo home</source>
        <translation>Im Demo-Haus umsehen</translation>
    </message>
</context>
<context>
    <name>WidgetBinder</name>
    <message>
        <source>“%1” cannot be read as what is wanted here</source>
        <translation>„%1“ ist nicht das, was hier gefragt ist</translation>
    </message>
</context>
<context>
    <name>WidgetLook</name>
    <message>
        <source>Asked for %1</source>
        <translation>Gewünscht: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
</context>
<context>
    <name>WidgetViewModel</name>
    <message>
        <source>asked for %1</source>
        <translation>gewünscht: %1</translation>
    </message>
</context>
<context>
    <name>WindowModel</name>
    <message>
        <source>Hub connected</source>
        <translation>Hub verbunden</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>Keine Verbindung zum Hub</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Nächster Versuch in %1 s.</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Versuch läuft …</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1:</source>
        <translation>Stand %1:</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>atrium::window::DesktopNotes</name>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Not for an hour</source>
        <translation>Eine Stunde lang nicht</translation>
    </message>
</context>
<context>
    <name>atrium::window::HouseTiles</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>atrium::window::Panel</name>
    <message>
        <source>Leave this panel</source>
        <translation>Diese Anzeige verlassen</translation>
    </message>
</context>
</TS>
