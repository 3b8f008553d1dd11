<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityLine</name>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>sent, not reported</source>
        <translation>enviado, sin confirmar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>demasiado tarde</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>sent, outcome unknown</source>
        <translation>enviado, resultado desconocido</translation>
    </message>
    <message>
        <source>Atrium started</source>
        <translation>Atrium se ha iniciado</translation>
    </message>
    <message>
        <source>Areas were changed</source>
        <translation>Se han cambiado las zonas</translation>
    </message>
    <message>
        <source>Settings were changed</source>
        <translation>Se han cambiado los ajustes</translation>
    </message>
    <message>
        <source>Device was removed</source>
        <translation>Se ha eliminado el dispositivo</translation>
    </message>
    <message>
        <source>Plugin was set up</source>
        <translation>Se ha configurado el complemento</translation>
    </message>
    <message>
        <source>Plugin was removed</source>
        <translation>Se ha eliminado el complemento</translation>
    </message>
    <message>
        <source>Plugin was switched on or off</source>
        <translation>Se ha activado o desactivado el complemento</translation>
    </message>
    <message>
        <source>Plugin was started anew</source>
        <translation>Se ha reiniciado el complemento</translation>
    </message>
    <message>
        <source>Package was installed</source>
        <translation>Se ha instalado el paquete</translation>
    </message>
    <message>
        <source>Permissions were changed</source>
        <translation>Se han cambiado los permisos</translation>
    </message>
    <message>
        <source>Package went back to the version before</source>
        <translation>El paquete ha vuelto a la versión anterior</translation>
    </message>
    <message>
        <source>Package was removed</source>
        <translation>Se ha eliminado el paquete</translation>
    </message>
    <message>
        <source>A signing key is trusted</source>
        <translation>Se confía en una clave de firma</translation>
    </message>
    <message>
        <source>A signing key is no longer trusted</source>
        <translation>Ya no se confía en una clave de firma</translation>
    </message>
    <message>
        <source>A secret was changed</source>
        <translation>Se ha cambiado un secreto</translation>
    </message>
    <message>
        <source>A secret was removed</source>
        <translation>Se ha eliminado un secreto</translation>
    </message>
    <message>
        <source>went offline</source>
        <translation>ha dejado de responder</translation>
    </message>
    <message>
        <source>is back</source>
        <translation>vuelve a responder</translation>
    </message>
    <message>
        <source>was removed</source>
        <translation>se ha eliminado</translation>
    </message>
    <message>
        <source>runs again</source>
        <translation>vuelve a funcionar</translation>
    </message>
    <message>
        <source>does not fully work</source>
        <translation>no funciona del todo</translation>
    </message>
    <message>
        <source>ended and is started again</source>
        <translation>se ha detenido y se reinicia</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>se ha detenido</translation>
    </message>
    <message>
        <source>was not accepted</source>
        <translation>no se ha aceptado</translation>
    </message>
    <message>
        <source>was put into quarantine</source>
        <translation>se ha puesto en cuarentena</translation>
    </message>
    <message>
        <source>Its plugin does not run.</source>
        <translation>Su complemento no está en marcha.</translation>
    </message>
    <message>
        <source>Longer silent than is its way.</source>
        <translation>Lleva más tiempo en silencio de lo habitual.</translation>
    </message>
    <message>
        <source>It took none of several writes.</source>
        <translation>No ha aceptado ninguna de varias órdenes.</translation>
    </message>
    <message>
        <source>It comes and goes.</source>
        <translation>Va y viene.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message numerus="yes">
        <source>tried %n times</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of %1</source>
        <translation>
            <numerusform>%n dispositivo más de %1</numerusform>
            <numerusform>%n dispositivos más de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An alert was seen</source>
        <translation>Se ha visto una alerta</translation>
    </message>
    <message>
        <source>An alert was silenced</source>
        <translation>Se ha silenciado una alerta</translation>
    </message>
    <message>
        <source>found water</source>
        <translation>ha detectado agua</translation>
    </message>
    <message>
        <source>found smoke</source>
        <translation>ha detectado humo</translation>
    </message>
    <message>
        <source>found gas</source>
        <translation>ha detectado gas</translation>
    </message>
    <message>
        <source>found carbon monoxide</source>
        <translation>ha detectado monóxido de carbono</translation>
    </message>
    <message>
        <source>called for help</source>
        <translation>ha pedido ayuda</translation>
    </message>
    <message>
        <source>gave the alarm</source>
        <translation>ha dado la alarma</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>ha sonado</translation>
    </message>
    <message>
        <source>has a flat battery</source>
        <translation>tiene la batería agotada</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>It is shown when the hub is there again.</source>
        <translation>Se mostrará cuando el hub vuelva a responder.</translation>
    </message>
    <message>
        <source>Nothing of this kind has happened yet.</source>
        <translation>Todavía no ha ocurrido nada de este tipo.</translation>
    </message>
    <message>
        <source>What is asked for, and what becomes of it, is listed here.</source>
        <translation>Aquí aparece lo que se pide y en qué queda.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>AmbientDay</name>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
</context>
<context>
    <name>AmbientModel</name>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>Sin conexión con el hub</translation>
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
        <translation>%1 dentro</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>outside, %1</source>
        <translation>fuera, %1</translation>
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
        <translation>Zonas</translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>Name of the area</source>
        <translation>Nombre de la zona</translation>
    </message>
    <message>
        <source>Name of the floor</source>
        <translation>Nombre de la planta</translation>
    </message>
</context>
<context>
    <name>AreaRowButtons</name>
    <message>
        <source>Make it an area</source>
        <translation>Convertir en zona</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Contraer %1</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Desplegar %1</translation>
    </message>
    <message>
        <source>On which floor …</source>
        <translation>En qué planta …</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Planta</translation>
    </message>
</context>
<context>
    <name>AreasPage</name>
    <message>
        <source>An area needs a name</source>
        <translation>Una zona necesita un nombre</translation>
    </message>
    <message>
        <source>At most 200 characters</source>
        <translation>Como máximo 200 caracteres</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>Ya existe uno con este nombre</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Zona %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Eliminación de %1</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>Zona de %1</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Lugar de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no device in it.</source>
        <translation>No hay ningún dispositivo en ella.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n devices stay, without an area.</source>
        <translation>
            <numerusform>Su dispositivo se queda, sin zona.</numerusform>
            <numerusform>Sus %n dispositivos se quedan, sin zona.</numerusform>
        </translation>
    </message>
    <message>
        <source>On no floor</source>
        <translation>En ninguna planta</translation>
    </message>
    <message>
        <source>A floor needs a name</source>
        <translation>Una planta necesita un nombre</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Planta %1</translation>
    </message>
    <message>
        <source>Floor of %1</source>
        <translation>Planta de %1</translation>
    </message>
    <message>
        <source>There is no area on it.</source>
        <translation>No hay ninguna zona en ella.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n areas stay, on no floor.</source>
        <translation>
            <numerusform>Su zona se queda, sin planta.</numerusform>
            <numerusform>Sus %n zonas se quedan, sin planta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n zona</numerusform>
            <numerusform>%n zonas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreasView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Drag by the handle. By keyboard: Space lifts and lets go, arrows move, Enter opens what can be done.</source>
        <translation>Arrastra por el asa. Con el teclado: Espacio levanta y suelta, las flechas mueven, Intro abre las opciones.</translation>
    </message>
    <message>
        <source>Areas and floors</source>
        <translation>Zonas y plantas</translation>
    </message>
    <message>
        <source>A new area or floor</source>
        <translation>Una zona o planta nueva</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Añadir zona</translation>
    </message>
    <message>
        <source>Add floor</source>
        <translation>Añadir planta</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Todo está al día.</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>That was not done</source>
        <translation>No se ha podido hacer</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>BrokerSetup</name>
    <message>
        <source>The whole path on the hub, such as /etc/ssl/home.pem</source>
        <translation>La ruta completa en el hub, p. ej. /etc/ssl/home.pem</translation>
    </message>
    <message>
        <source>The name or address of the broker, such as 192.168.1.20</source>
        <translation>El nombre o la dirección del broker, p. ej. 192.168.1.20</translation>
    </message>
    <message>
        <source>Only the name or address, without “mqtt://”</source>
        <translation>Solo el nombre o la dirección, sin «mqtt://»</translation>
    </message>
    <message>
        <source>A number from 1 to 65535</source>
        <translation>Un número del 1 al 65535</translation>
    </message>
    <message>
        <source>A certificate needs its key</source>
        <translation>Un certificado necesita su clave</translation>
    </message>
    <message>
        <source>A key needs its certificate</source>
        <translation>Una clave necesita su certificado</translation>
    </message>
</context>
<context>
    <name>ChartWidget</name>
    <message>
        <source>Nothing measured yet</source>
        <translation>Aún no hay mediciones</translation>
    </message>
</context>
<context>
    <name>ColorWidget</name>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour temperature</source>
        <translation>Temperatura de color</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Un número de %1 a %2</translation>
    </message>
    <message>
        <source>A whole number from %1 on</source>
        <translation>Un número entero a partir de %1</translation>
    </message>
    <message>
        <source>A number from %1 on</source>
        <translation>Un número a partir de %1</translation>
    </message>
    <message>
        <source>A whole number up to %1</source>
        <translation>Un número entero hasta %1</translation>
    </message>
    <message>
        <source>A number up to %1</source>
        <translation>Un número hasta %1</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un número entero</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>Kept; write to replace it</source>
        <translation>Guardado; escribe para reemplazarlo</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definido</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>Esto es obligatorio</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <translation>
            <numerusform>Como máximo %n carácter</numerusform>
            <numerusform>Como máximo %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Not set: %1</source>
        <translation>Sin definir: %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries</source>
        <translation>
            <numerusform>Al menos %n entrada</numerusform>
            <numerusform>Al menos %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>This has not the form that is wanted</source>
        <translation>Esto no tiene la forma esperada</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Hold to %1</source>
        <translation>Mantener: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DeviceHistory</name>
    <message>
        <source>Open in the history</source>
        <translation>Abrir en el historial</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message numerus="yes">
        <source>Asked for %1 at %2, %n tries.</source>
        <translation>
            <numerusform>Se pidió %1 a las %2, %n intento.</numerusform>
            <numerusform>Se pidió %1 a las %2, %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It still says %1.</source>
        <translation>Todavía indica %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Dejar %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Último aviso</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Accesible por</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1: nobody knows whether it was done</source>
        <translation>%1: no se sabe si se hizo</translation>
    </message>
    <message>
        <source>Asked at %1. Have a look before you ask again.</source>
        <translation>Pedido a las %1. Compruébalo antes de volver a pedirlo.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>Favourite %1</source>
        <translation>Favorito %1</translation>
    </message>
    <message>
        <source>Hiding of %1</source>
        <translation>Ocultación de %1</translation>
    </message>
    <message>
        <source>Area of %1</source>
        <translation>Zona de %1</translation>
    </message>
    <message>
        <source>How you arranged it fits no more</source>
        <translation>Tu disposición ya no encaja</translation>
    </message>
    <message>
        <source>It changed by an update. What you arranged is kept, and not applied: %1</source>
        <translation>Una actualización lo ha cambiado. Tu disposición se conserva, pero no se aplica: %1</translation>
    </message>
    <message>
        <source>As the maker made it</source>
        <translation>Como lo hizo el fabricante</translation>
    </message>
</context>
<context>
    <name>DeviceRuns</name>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera a enviarse</translation>
    </message>
</context>
<context>
    <name>DeviceSettings</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>A new area</source>
        <translation>Una zona nueva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Hide on Home</source>
        <translation>Ocultar en Inicio</translation>
    </message>
</context>
<context>
    <name>Dial</name>
    <message>
        <source>%1: less</source>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>Leave this screen</source>
        <translation>Salir de esta pantalla</translation>
    </message>
</context>
<context>
    <name>EnergyCard</name>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
</context>
<context>
    <name>FaceEditor</name>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation>Lugar de %1</translation>
    </message>
    <message>
        <source>Showing of %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Hiding of %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Icon of %1</source>
        <translation>Icono de %1</translation>
    </message>
    <message>
        <source>Arrangement of %1</source>
        <translation>Disposición de %1</translation>
    </message>
</context>
<context>
    <name>FaceRow</name>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>FaceSettings</name>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>El tuyo</translation>
    </message>
    <message>
        <source>As the maker made it</source>
        <translation>Como lo hizo el fabricante</translation>
    </message>
    <message>
        <source>What the sheet shows, in your order. Drag by the handle, or press Alt with an arrow.</source>
        <translation>Lo que muestra la ficha, en tu orden. Arrastra el asa o pulsa Alt con una flecha.</translation>
    </message>
</context>
<context>
    <name>FaultEditor</name>
    <message>
        <source>Of all reports or requests; of a reboot, the chance in a minute.</source>
        <translation>De todos los informes o peticiones; en un reinicio, la probabilidad por minuto.</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Qué sale mal</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Longest delay or absence</source>
        <translation>Retraso o ausencia máximos</translation>
    </message>
    <message>
        <source>Empty: 2 seconds.</source>
        <translation>Vacío: 2 segundos.</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>Empieza tras</translation>
    </message>
    <message>
        <source>Empty: at once.</source>
        <translation>Vacío: enseguida.</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Empty: until you end it.</source>
        <translation>Vacío: hasta que lo termines.</translation>
    </message>
    <message>
        <source>Comes again every</source>
        <translation>Vuelve cada</translation>
    </message>
    <message>
        <source>Empty: only once.</source>
        <translation>Vacío: solo una vez.</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>todos los dispositivos</translation>
    </message>
    <message>
        <source>each of kind %1</source>
        <translation>todos los de tipo %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
</context>
<context>
    <name>FaultForm</name>
    <message>
        <source>Add a fault</source>
        <translation>Añadir un fallo</translation>
    </message>
    <message>
        <source>Which devices: all of them</source>
        <translation>Qué dispositivos: todos</translation>
    </message>
    <message>
        <source>Which devices: only these</source>
        <translation>Qué dispositivos: solo estos</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Elegir un dispositivo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FaultHouses</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Everything works as it should. Choose what is to go wrong and watch how Atrium copes.</source>
        <translation>Todo funciona como debe. Elige qué debe fallar y mira cómo lo resuelve Atrium.</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tranquila</translation>
    </message>
    <message>
        <source>A house as most are: now and then a report is late.</source>
        <translation>Una casa como la mayoría: de vez en cuando un aviso llega tarde.</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Caprichosa</translation>
    </message>
    <message>
        <source>Devices come and go, forget what they were told and take their time.</source>
        <translation>Los dispositivos van y vienen, olvidan lo que se les dijo y se toman su tiempo.</translation>
    </message>
    <message>
        <source>Lossy</source>
        <translation>Con pérdidas</translation>
    </message>
    <message>
        <source>A bad radio: a fifth of what is said or asked gets lost, the rest comes late, twice or out of order.</source>
        <translation>Una mala radio: se pierde una quinta parte de lo que se dice o se pide; el resto llega tarde, repetido o en desorden.</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>Caos</translation>
    </message>
    <message>
        <source>All of it at once, and every three minutes the bridge is away for 20 seconds.</source>
        <translation>Todo a la vez, y cada tres minutos el puente desaparece 20 segundos.</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>Avisos perdidos</translation>
    </message>
    <message>
        <source>Late reports</source>
        <translation>Avisos con retraso</translation>
    </message>
    <message>
        <source>Reports out of order</source>
        <translation>Avisos en desorden</translation>
    </message>
    <message>
        <source>Repeated reports</source>
        <translation>Avisos repetidos</translation>
    </message>
    <message>
        <source>Old values said anew</source>
        <translation>Valores antiguos repetidos</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>Avisos contradictorios</translation>
    </message>
    <message>
        <source>Nonsense</source>
        <translation>Valores absurdos</translation>
    </message>
    <message>
        <source>Lost requests</source>
        <translation>Peticiones perdidas</translation>
    </message>
    <message>
        <source>Requests done in part</source>
        <translation>Peticiones hechas a medias</translation>
    </message>
    <message>
        <source>Slow changes</source>
        <translation>Cambios lentos</translation>
    </message>
    <message>
        <source>Devices out of reach</source>
        <translation>Dispositivos sin conexión</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>Peticiones sin respuesta</translation>
    </message>
    <message>
        <source>Reboots that forget</source>
        <translation>Reinicios con olvido</translation>
    </message>
    <message>
        <source>Bridge away</source>
        <translation>Puente ausente</translation>
    </message>
    <message>
        <source>Faults of your own are in force.</source>
        <translation>Hay fallos propios activos.</translation>
    </message>
</context>
<context>
    <name>FaultsCard</name>
    <message>
        <source>Simulator faults</source>
        <translation>Fallos del simulador</translation>
    </message>
    <message>
        <source>End all faults</source>
        <translation>Terminar todos los fallos</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Fallos en vigor</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>Añadir un fallo</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by name, area or kind</source>
        <translation>Filtrar por nombre, zona o tipo</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Complemento</translation>
    </message>
</context>
<context>
    <name>FormEntries</name>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Another of %1</source>
        <translation>Otro de %1</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Añadir otro</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>FormEntryRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>FormFieldView</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (obligatorio)</translation>
    </message>
    <message>
        <source>This cannot be edited here; it stays as it is.</source>
        <translation>Esto no se puede editar aquí; queda como está.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Añadir una entrada</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
</context>
<context>
    <name>GalleryWindow</name>
    <message>
        <source>Atrium: gallery</source>
        <translation>Atrium: galería</translation>
    </message>
</context>
<context>
    <name>HistoryBoard</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>No se registró nada en este tiempo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Temperatures, electricity, doors: what devices report is kept.</source>
        <translation>Temperaturas, electricidad, puertas: se guarda lo que informan los dispositivos.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>Nothing is charted yet</source>
        <translation>Aún no se dibuja nada</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>HistoryEnergy</name>
    <message>
        <source>The house used</source>
        <translation>La casa consumió</translation>
    </message>
    <message>
        <source>Made by the sun</source>
        <translation>Producido por el sol</translation>
    </message>
    <message>
        <source>From the grid</source>
        <translation>De la red</translation>
    </message>
    <message>
        <source>Into the grid</source>
        <translation>A la red</translation>
    </message>
    <message>
        <source>Into the battery</source>
        <translation>A la batería</translation>
    </message>
    <message>
        <source>From the battery</source>
        <translation>De la batería</translation>
    </message>
</context>
<context>
    <name>HistoryFigures</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>Energy &amp; history</source>
        <translation>Energía e historial</translation>
    </message>
    <message>
        <source>Choose what is charted</source>
        <translation>Elegir qué se dibuja</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>HistoryPicks</name>
    <message>
        <source>Choose what is charted</source>
        <translation>Elegir qué se dibuja</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Device, value or area</source>
        <translation>Dispositivo, valor o zona</translation>
    </message>
    <message>
        <source>Nothing of this name has a history.</source>
        <translation>Nada con este nombre tiene historial.</translation>
    </message>
    <message>
        <source>More than five lines cannot be told apart: take one away first.</source>
        <translation>Más de cinco líneas no se distinguen: quita antes una.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>HistoryPlot</name>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Hide the table</source>
        <translation>Ocultar la tabla</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
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
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMM</source>
        <translation>dddd, d MMM</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd, d MMM</source>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>%1 of the time measured</source>
        <translation>medido el %1 del tiempo</translation>
    </message>
    <message numerus="yes">
        <source>changed %n times</source>
        <translation>
            <numerusform>cambió una vez</numerusform>
            <numerusform>cambió %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to confirm</source>
        <translation>Mantener para confirmar</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>Sin zona</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otra parte</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Search devices</source>
        <translation>Buscar dispositivos</translation>
    </message>
    <message>
        <source>Switch off all lights</source>
        <translation>Apagar todas las luces</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Look at the plugins</source>
        <translation>Ver los complementos</translation>
    </message>
    <message>
        <source>Devices appear here as soon as a plugin finds them.</source>
        <translation>Los dispositivos aparecen aquí en cuanto un complemento los encuentra.</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Aún no hay dispositivos</translation>
    </message>
</context>
<context>
    <name>HouseAlerts</name>
    <message>
        <source>Water leak</source>
        <translation>Fuga de agua</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Humo</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Carbon monoxide</source>
        <translation>Monóxido de carbono</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Petición de ayuda</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>It is over; nobody has seen it yet.</source>
        <translation>Ya ha pasado; nadie lo ha visto todavía.</translation>
    </message>
    <message>
        <source>Somebody rang: %1</source>
        <translation>Han llamado: %1</translation>
    </message>
    <message>
        <source>%1 did not do what was asked</source>
        <translation>%1 no hizo lo que se pidió</translation>
    </message>
    <message>
        <source>%1 needs a battery</source>
        <translation>%1 necesita una pila</translation>
    </message>
    <message>
        <source>%1 does not run</source>
        <translation>%1 no funciona</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
</context>
<context>
    <name>HouseTrouble</name>
    <message>
        <source>The hub&apos;s clock was set</source>
        <translation>Se ha ajustado el reloj del hub</translation>
    </message>
    <message>
        <source>The hub cannot write to its disk</source>
        <translation>El hub no puede escribir en su disco</translation>
    </message>
    <message>
        <source>The hub&apos;s disk is slow</source>
        <translation>El disco del hub va lento</translation>
    </message>
</context>
<context>
    <name>IconDialog</name>
    <message>
        <source>Choose an icon</source>
        <translation>Elegir un icono</translation>
    </message>
    <message>
        <source>Search in English: lamp, door, sun …</source>
        <translation>Buscar en inglés: lamp, door, sun …</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Iconos</translation>
    </message>
    <message>
        <source>No icon has this name. They are named in English.</source>
        <translation>Ningún icono se llama así. Los nombres están en inglés.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>As the maker made it</source>
        <translation>Como lo hizo el fabricante</translation>
    </message>
</context>
<context>
    <name>ImageWidget</name>
    <message>
        <source>Loading …</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún no hay imagen</translation>
    </message>
</context>
<context>
    <name>InputWidget</name>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
</context>
<context>
    <name>KindGroup</name>
    <message>
        <source>Lights</source>
        <translation>Luces</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Interruptores</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Persianas</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Multimedia</translation>
    </message>
    <message>
        <source>Appliances</source>
        <translation>Electrodomésticos</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Without it nothing is watched and nothing is switched until you open Atrium again.</source>
        <translation>De lo contrario, nada se vigila ni se controla hasta que vuelvas a abrir Atrium.</translation>
    </message>
    <message>
        <source>Keep the house running?</source>
        <translation>¿Dejar la casa en marcha?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Dejar en marcha</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>Parar todo</translation>
    </message>
</context>
<context>
    <name>LightsOff</name>
    <message numerus="yes">
        <source>Switch off %n lights in the whole home?</source>
        <translation>
            <numerusform>¿Apagar %n luz en toda la casa?</numerusform>
            <numerusform>¿Apagar %n luces en toda la casa?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n lights in %1?</source>
        <translation>
            <numerusform>¿Apagar %n luz en %1?</numerusform>
            <numerusform>¿Apagar %n luces en %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights did not go off: %1</source>
        <translation>
            <numerusform>%n luz no se apagó: %1</numerusform>
            <numerusform>%n luces no se apagaron: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LightsOffDialog</name>
    <message>
        <source>All off</source>
        <translation>Apagar todo</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>After a power cut</source>
        <translation>Tras un corte de luz</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Air pressure</source>
        <translation>Presión atmosférica</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ha respondido</translation>
    </message>
    <message>
        <source>Armed at home</source>
        <translation>Armada, en casa</translation>
    </message>
    <message>
        <source>Armed away</source>
        <translation>Armada, fuera</translation>
    </message>
    <message>
        <source>Armed for the night</source>
        <translation>Armada, noche</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Como venga</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Away mode</source>
        <translation>Modo ausente</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Batería baja</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Bin emptied</source>
        <translation>Depósito vaciado</translation>
    </message>
    <message>
        <source>Bird song</source>
        <translation>Canto de pájaros</translation>
    </message>
    <message>
        <source>Brew</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Brightness of the room</source>
        <translation>Luz de la habitación</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Por sí solo</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>Candle</source>
        <translation>Vela</translation>
    </message>
    <message>
        <source>Cappuccino</source>
        <translation>Capuchino</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Charge now</source>
        <translation>Cargar ahora</translation>
    </message>
    <message>
        <source>Charge up to</source>
        <translation>Cargar hasta</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Child lock</source>
        <translation>Bloqueo infantil</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Melodía</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clásico</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Limpiado</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpiando</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Despejado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close by itself</source>
        <translation>Cierre automático</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nublado</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Café</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Color temp</source>
        <translation>Temperatura de color</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour loop</source>
        <translation>Ciclo de colores</translation>
    </message>
    <message>
        <source>Colour temperature</source>
        <translation>Temperatura de color</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Enfriar</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Enfriando</translation>
    </message>
    <message>
        <source>Cooling to {}</source>
        <translation>Enfriando a {}</translation>
    </message>
    <message>
        <source>Cotton 60</source>
        <translation>Algodón 60</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>Current heating setpoint</source>
        <translation>Temperatura deseada</translation>
    </message>
    <message>
        <source>Delicate 30</source>
        <translation>Delicado 30</translation>
    </message>
    <message>
        <source>Device temperature</source>
        <translation>Temperatura del dispositivo</translation>
    </message>
    <message>
        <source>Disarmed</source>
        <translation>Desarmada</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Docked</source>
        <translation>En la base</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Door or window</source>
        <translation>Puerta o ventana</translation>
    </message>
    <message>
        <source>Drawn from the grid</source>
        <translation>Tomada de la red</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Bebida</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Seco</translation>
    </message>
    <message>
        <source>Drying</source>
        <translation>Secando</translation>
    </message>
    <message>
        <source>Dust bin</source>
        <translation>Depósito de polvo</translation>
    </message>
    <message>
        <source>Eco</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Empty the gauge</source>
        <translation>Vaciar el pluviómetro</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>Energía de hoy</translation>
    </message>
    <message>
        <source>Espresso</source>
        <translation>Espresso</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilador</translation>
    </message>
    <message>
        <source>Fan mode</source>
        <translation>Modo del ventilador</translation>
    </message>
    <message>
        <source>Fan only</source>
        <translation>Solo ventilador</translation>
    </message>
    <message>
        <source>Fed into the grid</source>
        <translation>Vertida a la red</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter changed</source>
        <translation>Filtro cambiado</translation>
    </message>
    <message>
        <source>Fine dust</source>
        <translation>Partículas finas</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Niebla</translation>
    </message>
    <message>
        <source>Go home</source>
        <translation>Volver a la base</translation>
    </message>
    <message>
        <source>Going home</source>
        <translation>Volviendo a la base</translation>
    </message>
    <message>
        <source>Gong</source>
        <translation>Gong</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>Calentar</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Calentando</translation>
    </message>
    <message>
        <source>Heating to {}</source>
        <translation>Calentando a {}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Pulsación larga</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Hot water</source>
        <translation>Agua caliente</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>House since reset</source>
        <translation>Casa desde el reinicio</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Humedad</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Idle at {}</source>
        <translation>En reposo a {}</translation>
    </message>
    <message>
        <source>Illuminance</source>
        <translation>Iluminancia</translation>
    </message>
    <message>
        <source>Intensive 70</source>
        <translation>Intensivo 70</translation>
    </message>
    <message>
        <source>Into the battery</source>
        <translation>A la batería</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>Atascado</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>En este momento</translation>
    </message>
    <message>
        <source>Kept in reserve</source>
        <translation>En reserva</translation>
    </message>
    <message>
        <source>Last press</source>
        <translation>Última pulsación</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Link quality</source>
        <translation>Calidad de la señal</translation>
    </message>
    <message>
        <source>Local temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cerradura</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>May charge</source>
        <translation>Carga permitida</translation>
    </message>
    <message>
        <source>Measures every</source>
        <translation>Mide cada</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Vapor</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natural</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No car</source>
        <translation>Sin coche</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Occupied heating setpoint</source>
        <translation>Temperatura deseada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>Abrir la puerta</translation>
    </message>
    <message>
        <source>Open window</source>
        <translation>Ventana abierta</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Own power first</source>
        <translation>Primero la energía propia</translation>
    </message>
    <message>
        <source>Partly cloudy</source>
        <translation>Parcialmente nublado</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>Medio abierto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>People at home</source>
        <translation>Personas en casa</translation>
    </message>
    <message>
        <source>People use things</source>
        <translation>La gente usa las cosas</translation>
    </message>
    <message>
        <source>Permit join</source>
        <translation>Permitir añadir</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Reproduciendo</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Power draw</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Power on behavior</source>
        <translation>Tras un corte de luz</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pulsar</translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation>Pulsado</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Pretend</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Quick 30</source>
        <translation>Rápido 30</translation>
    </message>
    <message>
        <source>Quick 45</source>
        <translation>Rápido 45</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>En calma</translation>
    </message>
    <message>
        <source>Quiet after</source>
        <translation>En calma tras</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Rain today</source>
        <translation>Lluvia de hoy</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>Arcoíris</translation>
    </message>
    <message>
        <source>Raise the alarm</source>
        <translation>Activar la alarma</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Reset the trip counter</source>
        <translation>Poner el contador a cero</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Running state</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Siren</source>
        <translation>Sirena</translation>
    </message>
    <message>
        <source>Skip ahead</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Slats</source>
        <translation>Lamas</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Humo</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Nieve</translation>
    </message>
    <message>
        <source>Soil moisture</source>
        <translation>Humedad del suelo</translation>
    </message>
    <message>
        <source>Sounds for</source>
        <translation>Suena durante</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed of time</source>
        <translation>Velocidad del tiempo</translation>
    </message>
    <message>
        <source>Spin</source>
        <translation>Centrifugado</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Storm</source>
        <translation>Tormenta</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascado</translation>
    </message>
    <message>
        <source>Suction</source>
        <translation>Aspiración</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>Amanecer</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Puesta de sol</translation>
    </message>
    <message>
        <source>Supplying</source>
        <translation>Suministrando</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Oscilación</translation>
    </message>
    <message>
        <source>System mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Tamper</source>
        <translation>Sabotaje</translation>
    </message>
    <message>
        <source>Target humidity</source>
        <translation>Humedad deseada</translation>
    </message>
    <message>
        <source>Target temperature</source>
        <translation>Temperatura deseada</translation>
    </message>
    <message>
        <source>Target {}</source>
        <translation>Objetivo {}</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temperature correction</source>
        <translation>Corrección de temperatura</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Inclinación</translation>
    </message>
    <message>
        <source>Time in the house</source>
        <translation>Hora en la casa</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transición</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Dos veces</translation>
    </message>
    <message>
        <source>UV index</source>
        <translation>Índice UV</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>Válvula</translation>
    </message>
    <message>
        <source>Volatile compounds</source>
        <translation>Compuestos volátiles</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Water found</source>
        <translation>Agua detectada</translation>
    </message>
    <message>
        <source>Water leak</source>
        <translation>Fuga de agua</translation>
    </message>
    <message>
        <source>Water used</source>
        <translation>Agua consumida</translation>
    </message>
    <message>
        <source>Watering</source>
        <translation>Regando</translation>
    </message>
    <message>
        <source>Waters for</source>
        <translation>Riega durante</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>¿Dónde estás?</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Viento</translation>
    </message>
    <message>
        <source>Wind and rain</source>
        <translation>Viento y lluvia</translation>
    </message>
    <message>
        <source>Wind from</source>
        <translation>Viento del</translation>
    </message>
    <message>
        <source>With the sun</source>
        <translation>Con el sol</translation>
    </message>
    <message>
        <source>Wool</source>
        <translation>Lana</translation>
    </message>
    <message>
        <source>{} humidity</source>
        <translation>{} de humedad</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>quedan {}</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>Añadir un fallo</translation>
    </message>
    <message>
        <source>Again every (0: once)</source>
        <translation>Repetir cada (0: una vez)</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>Empieza tras</translation>
    </message>
    <message>
        <source>Bridge away</source>
        <translation>Puente ausente</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Tranquila</translation>
    </message>
    <message>
        <source>Chaos</source>
        <translation>Caos</translation>
    </message>
    <message>
        <source>Contradictory reports</source>
        <translation>Avisos contradictorios</translation>
    </message>
    <message>
        <source>Devices (names after the slash; none: all)</source>
        <translation>Dispositivos (nombres tras la barra; vacío: todos)</translation>
    </message>
    <message>
        <source>End all faults</source>
        <translation>Terminar todos los fallos</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Fallos activos</translation>
    </message>
    <message>
        <source>Faults so far</source>
        <translation>Fallos hasta ahora</translation>
    </message>
    <message>
        <source>Flaky</source>
        <translation>Caprichosa</translation>
    </message>
    <message>
        <source>How often each fault struck</source>
        <translation>Veces que ocurrió cada fallo</translation>
    </message>
    <message>
        <source>Kind of device (empty: any)</source>
        <translation>Tipo de dispositivo (vacío: cualquiera)</translation>
    </message>
    <message>
        <source>Lasts (0: for ever)</source>
        <translation>Duración (0: siempre)</translation>
    </message>
    <message>
        <source>Late reports</source>
        <translation>Avisos con retraso</translation>
    </message>
    <message>
        <source>Longest delay, change or absence</source>
        <translation>Retraso, cambio o ausencia máximos</translation>
    </message>
    <message>
        <source>Lossy</source>
        <translation>Con pérdidas</translation>
    </message>
    <message>
        <source>Lost reports</source>
        <translation>Avisos perdidos</translation>
    </message>
    <message>
        <source>Lost writes</source>
        <translation>Órdenes perdidas</translation>
    </message>
    <message>
        <source>Nonsense</source>
        <translation>Valores absurdos</translation>
    </message>
    <message>
        <source>Old values said anew</source>
        <translation>Valores antiguos repetidos</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Reboots that forget</source>
        <translation>Reinicios con olvido</translation>
    </message>
    <message>
        <source>Repeated reports</source>
        <translation>Avisos repetidos</translation>
    </message>
    <message>
        <source>Reports out of order</source>
        <translation>Avisos en desorden</translation>
    </message>
    <message>
        <source>Share that it strikes (a reboot: chance in a minute)</source>
        <translation>Proporción afectada (reinicio: probabilidad por minuto)</translation>
    </message>
    <message>
        <source>Slow changes</source>
        <translation>Cambios lentos</translation>
    </message>
    <message>
        <source>Writes done in part</source>
        <translation>Órdenes hechas a medias</translation>
    </message>
    <message>
        <source>Writes refused as unreachable</source>
        <translation>Órdenes rechazadas por falta de conexión</translation>
    </message>
    <message>
        <source>Writes without an answer</source>
        <translation>Órdenes sin respuesta</translation>
    </message>
    <message>
        <source>AC frequency</source>
        <translation>Frecuencia de la red</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Ask devices for what they have not said</source>
        <translation>Preguntar a los dispositivos lo que no han dicho</translation>
    </message>
    <message>
        <source>Backlight mode</source>
        <translation>Retroiluminación</translation>
    </message>
    <message>
        <source>Base topic of Zigbee2MQTT</source>
        <translation>Topic base de Zigbee2MQTT</translation>
    </message>
    <message>
        <source>Battery state</source>
        <translation>Estado de la batería</translation>
    </message>
    <message>
        <source>Begins at (hours:minutes, empty: now)</source>
        <translation>Empieza a las (horas:minutos, vacío: ahora)</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Parpadear</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Certificate of the authority (PEM file)</source>
        <translation>Certificado de la autoridad (archivo PEM)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id. de cliente</translation>
    </message>
    <message>
        <source>Color temp startup</source>
        <translation>Temperatura de color al encender</translation>
    </message>
    <message>
        <source>Comfort temperature</source>
        <translation>Temperatura de confort</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Crossfade</source>
        <translation>Fundido cruzado</translation>
    </message>
    <message>
        <source>Current level startup</source>
        <translation>Nivel al encender</translation>
    </message>
    <message>
        <source>Devices may join</source>
        <translation>Se pueden añadir dispositivos</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
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
        <translation>Temperatura eco</translation>
    </message>
    <message>
        <source>Effect color</source>
        <translation>Color del efecto</translation>
    </message>
    <message>
        <source>Effect speed</source>
        <translation>Velocidad del efecto</translation>
    </message>
    <message>
        <source>Encrypt the connection (STARTTLS)</source>
        <translation>Cifrar la conexión (STARTTLS)</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Volumen uniforme</translation>
    </message>
    <message>
        <source>Execute if off</source>
        <translation>Ejecutar si está apagado</translation>
    </message>
    <message>
        <source>Fireplace</source>
        <translation>Chimenea</translation>
    </message>
    <message>
        <source>Frost protection</source>
        <translation>Antihielo</translation>
    </message>
    <message>
        <source>Host, address or path of a socket</source>
        <translation>Servidor, dirección o ruta de un socket</translation>
    </message>
    <message>
        <source>Id to keep when the address changes</source>
        <translation>Id. que se conserva si cambia la dirección</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>Indicator mode</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Linkquality</source>
        <translation>Calidad de la señal</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Local temperature calibration</source>
        <translation>Corrección de temperatura</translation>
    </message>
    <message>
        <source>Mains voltage</source>
        <translation>Tensión de red</translation>
    </message>
    <message>
        <source>More simple devices</source>
        <translation>Más dispositivos sencillos</translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation>Sin humo</translation>
    </message>
    <message>
        <source>One title</source>
        <translation>Un título</translation>
    </message>
    <message>
        <source>Only these (all if left out)</source>
        <translation>Solo estos (vacío: todos)</translation>
    </message>
    <message>
        <source>Operation mode</source>
        <translation>Modo de funcionamiento</translation>
    </message>
    <message>
        <source>Own certificate (PEM file)</source>
        <translation>Certificado propio (archivo PEM)</translation>
    </message>
    <message>
        <source>Own faults</source>
        <translation>Fallos propios</translation>
    </message>
    <message>
        <source>Own key (PEM file)</source>
        <translation>Clave propia (archivo PEM)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the servers</source>
        <translation>Contraseña de los servidores</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Puesto en la cola</translation>
    </message>
    <message>
        <source>Power outage count</source>
        <translation>Cortes de luz</translation>
    </message>
    <message>
        <source>Power outage memory</source>
        <translation>Tras un corte de luz</translation>
    </message>
    <message>
        <source>Power-on behavior</source>
        <translation>Tras un corte de luz</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Produced energy</source>
        <translation>Energía producida</translation>
    </message>
    <message>
        <source>Random order</source>
        <translation>Orden aleatorio</translation>
    </message>
    <message>
        <source>Remove what was played</source>
        <translation>Quitar lo reproducido</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Seconds between two looks</source>
        <translation>Segundos entre dos consultas</translation>
    </message>
    <message>
        <source>Seconds between two reports of the position</source>
        <translation>Segundos entre dos avisos de posición</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Server (this machine if left out)</source>
        <translation>Servidor (vacío: este equipo)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Switch type</source>
        <translation>Tipo de interruptor</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User, for settings and commands</source>
        <translation>Usuario, para ajustes y órdenes</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Vibración</translation>
    </message>
    <message>
        <source>Who signed its certificate, in PEM (whom the system trusts if left out)</source>
        <translation>Quién firmó su certificado, en PEM (vacío: en quien confía el sistema)</translation>
    </message>
    <message>
        <source>Window detection</source>
        <translation>Detección de ventana</translation>
    </message>
    <message>
        <source>With the demo home</source>
        <translation>Con la casa de demostración</translation>
    </message>
    <message>
        <source>Coming out</source>
        <translation>Saliendo</translation>
    </message>
    <message>
        <source>Going in</source>
        <translation>Recogiéndose</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Extendido</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Scene at rest</source>
        <translation>Pantalla en reposo</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Wall panels</source>
        <translation>Paneles de pared</translation>
    </message>
    <message>
        <source>One for each player. With none it is the one on this machine.</source>
        <translation>Uno para cada reproductor. Sin ninguno, es el de esta máquina.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Clean a spot</source>
        <translation>Limpiar una zona</translation>
    </message>
    <message>
        <source>End one fault</source>
        <translation>Terminar un fallo</translation>
    </message>
    <message>
        <source>Number among those in force, from 1</source>
        <translation>Número entre los vigentes, desde 1</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message numerus="yes">
        <source>%n need a look</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverflowTile</name>
    <message numerus="yes">
        <source>%n more in %1</source>
        <translation>
            <numerusform>%n más en %1</numerusform>
            <numerusform>%n más en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageStack</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
</context>
<context>
    <name>PeriodSegments</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
</context>
<context>
    <name>PeriodStepper</name>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n cifra introducida</numerusform>
            <numerusform>%n cifras introducidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinEntry</name>
    <message>
        <source>No PIN is set. Whoever runs the hub sets one with: atriumctl pin set</source>
        <translation>No hay ningún PIN. Quien administra el hub lo fija con: atriumctl pin set</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a little.</source>
        <translation>Demasiados intentos erróneos. Espera un poco.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left</source>
        <translation>
            <numerusform>Queda %n intento</numerusform>
            <numerusform>Quedan %n intentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>PluginActions</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
</context>
<context>
    <name>PluginCardView</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
</context>
<context>
    <name>PluginEditor</name>
    <message>
        <source>Configure</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>The package of this plugin is not installed, or breaks its contract.</source>
        <translation>El paquete de este complemento no está instalado o incumple su contrato.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Serial ports</source>
        <translation>Puertos serie</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Puede usar</translation>
    </message>
    <message>
        <source>Nothing outside of itself</source>
        <translation>Nada fuera de sí mismo</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Se ejecuta como</translation>
    </message>
    <message>
        <source>A part of the hub</source>
        <translation>Parte del hub</translation>
    </message>
    <message>
        <source>A process of its own</source>
        <translation>Un proceso propio</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Confinado en</translation>
    </message>
    <message>
        <source>A full sandbox</source>
        <translation>Un aislamiento completo</translation>
    </message>
    <message>
        <source>A reduced sandbox</source>
        <translation>Un aislamiento reducido</translation>
    </message>
    <message>
        <source>No sandbox</source>
        <translation>Sin aislamiento</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Times it was at the limit: %1</source>
        <translation>Veces que llegó al límite: %1</translation>
    </message>
    <message>
        <source>Up to 40 of a–z, 0–9 and -, beginning with a letter or digit</source>
        <translation>Hasta 40 de a–z, 0–9 y -, empezando por letra o cifra</translation>
    </message>
    <message>
        <source>There is one of this name already</source>
        <translation>Ya existe uno con este nombre</translation>
    </message>
</context>
<context>
    <name>PluginForm</name>
    <message>
        <source>This stands in the hub&apos;s atrium.toml; it is changed there.</source>
        <translation>Esto está en el archivo atrium.toml del hub y se cambia allí.</translation>
    </message>
    <message>
        <source>Identifier (needed)</source>
        <translation>Identificador (obligatorio)</translation>
    </message>
    <message>
        <source>This plugin has nothing to set.</source>
        <translation>Este complemento no tiene nada que ajustar.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>PluginLogView</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What the plugin writes from now on appears here.</source>
        <translation>Lo que el complemento escriba a partir de ahora aparecerá aquí.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nada escrito todavía</translation>
    </message>
</context>
<context>
    <name>PluginSheet</name>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
</context>
<context>
    <name>Presses</name>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cerrar con llave</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Abrir con llave</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Encender</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
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
        <translation>%1 (opcional)</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>a device, a thing model or a schema</source>
        <translation>un dispositivo, un modelo o un esquema</translation>
    </message>
    <message>
        <source>Begin with {&quot;dsl&quot;: 1, &quot;views&quot;: …}, with {&quot;properties&quot;: …}, or with {&quot;device&quot;: …, &quot;model&quot;: …}.</source>
        <translation>Empieza con {&quot;dsl&quot;: 1, &quot;views&quot;: …}, con {&quot;properties&quot;: …} o con {&quot;device&quot;: …, &quot;model&quot;: …}.</translation>
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
            <numerusform>%n error; queda lo último dibujado.</numerusform>
            <numerusform>%n errores; queda lo último dibujado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn, with %n warnings.</source>
        <translation>
            <numerusform>Dibujado, con %n aviso.</numerusform>
            <numerusform>Dibujado, con %n avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>No tiene ningún fallo.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Antiguo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Prohibido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Atrium: preview of %1</source>
        <translation>Atrium: vista previa de %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Energy &amp; history</source>
        <translation>Energía e historial</translation>
    </message>
</context>
<context>
    <name>RemoveAreaDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>RemovePluginDialog</name>
    <message>
        <source>Its devices go with it, and what you said of them.</source>
        <translation>Sus dispositivos se van con él, y lo que ajustaste para ellos.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RunningFault</name>
    <message>
        <source>End %1</source>
        <translation>Terminar: %1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>SafePage</name>
    <message>
        <source>It drew nothing any more and was ended: %1</source>
        <translation>Ya no mostraba nada y se ha cerrado: %1</translation>
    </message>
    <message>
        <source>It left no word of why. The journal may know: journalctl -u atrium-kiosk</source>
        <translation>No dejó dicho por qué. Puede que el registro lo sepa: journalctl -u atrium-kiosk</translation>
    </message>
    <message>
        <source>Its end was: %1</source>
        <translation>Terminó así: %1</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n s.</source>
        <translation>
            <numerusform>Nuevo intento en %n s.</numerusform>
            <numerusform>Nuevo intento en %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeWindow</name>
    <message>
        <source>This panel ended unexpectedly, again and again</source>
        <translation>Este panel se ha cerrado de forma inesperada, una y otra vez</translation>
    </message>
    <message>
        <source>The house itself goes on where its hub runs on its own. %1</source>
        <translation>La casa sigue funcionando donde su hub corre por su cuenta. %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>not reached in time</source>
        <translation>no se alcanzó a tiempo</translation>
    </message>
    <message>
        <source>not reached in time: %1</source>
        <translation>no se alcanzó a tiempo: %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>the device took it, but reports something else</source>
        <translation>el dispositivo lo aceptó, pero informa de otra cosa</translation>
    </message>
    <message>
        <source>changed from outside again and again; it is no longer put back</source>
        <translation>cambiado desde fuera una y otra vez; ya no se restablece</translation>
    </message>
    <message>
        <source>the device no longer has this property</source>
        <translation>el dispositivo ya no tiene esta propiedad</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>no answer in time; whether it was done is unknown</source>
        <translation>sin respuesta a tiempo; no se sabe si se hizo</translation>
    </message>
    <message>
        <source>no answer in time; whether it was done is unknown (%1)</source>
        <translation>sin respuesta a tiempo; no se sabe si se hizo (%1)</translation>
    </message>
    <message>
        <source>not done in time</source>
        <translation>no se hizo a tiempo</translation>
    </message>
    <message>
        <source>not done in time (%1)</source>
        <translation>no se hizo a tiempo (%1)</translation>
    </message>
    <message>
        <source>the plugin ended</source>
        <translation>el complemento terminó</translation>
    </message>
    <message>
        <source>the plugin ended; whether it was done is unknown</source>
        <translation>el complemento terminó; no se sabe si se hizo</translation>
    </message>
    <message>
        <source>the device is gone; whether it was done is unknown</source>
        <translation>el dispositivo ya no está; no se sabe si se hizo</translation>
    </message>
    <message>
        <source>the hub ended before an answer came</source>
        <translation>el hub terminó antes de recibir respuesta</translation>
    </message>
    <message>
        <source>the device no longer has this action</source>
        <translation>el dispositivo ya no tiene esta acción</translation>
    </message>
    <message>
        <source>of unknown fate; seen by %1</source>
        <translation>resultado desconocido; visto por %1</translation>
    </message>
    <message>
        <source>of unknown fate; too many of them to be kept</source>
        <translation>resultado desconocido; demasiados para guardarlos</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>retirado por %1</translation>
    </message>
    <message>
        <source>the plugin is not running</source>
        <translation>el complemento no está en marcha</translation>
    </message>
    <message>
        <source>the plugin does not take more</source>
        <translation>el complemento no acepta más</translation>
    </message>
    <message>
        <source>the plugin did not answer in time</source>
        <translation>el complemento no respondió a tiempo</translation>
    </message>
    <message>
        <source>Nothing can be kept: %1</source>
        <translation>No se puede guardar nada: %1</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the data folder writable. Atrium goes on by itself.</source>
        <translation>Haz sitio en el disco o permite escribir en la carpeta de datos. Atrium sigue por sí mismo.</translation>
    </message>
    <message>
        <source>%1 records wait for the disk.</source>
        <translation>Registros que esperan al disco: %1.</translation>
    </message>
    <message>
        <source>The disk is slow; look at what else writes to it.</source>
        <translation>El disco va lento; mira qué más escribe en él.</translation>
    </message>
    <message>
        <source>What is measured is not recorded: %1</source>
        <translation>Lo que se mide no se registra: %1</translation>
    </message>
    <message>
        <source>All else works. Recording goes on by itself once the disk does.</source>
        <translation>Todo lo demás funciona. El registro sigue por sí mismo en cuanto lo haga el disco.</translation>
    </message>
    <message>
        <source>The clock was set forward by %1 within the last hour.</source>
        <translation>El reloj se adelantó %1 en la última hora.</translation>
    </message>
    <message>
        <source>The clock was set back by %1 within the last hour.</source>
        <translation>El reloj se atrasó %1 en la última hora.</translation>
    </message>
    <message>
        <source>Times shown before it are off by as much. Let a time service (NTP) keep the clock.</source>
        <translation>Las horas anteriores están desviadas en esa medida. Deja que un servicio de hora (NTP) lleve el reloj.</translation>
    </message>
</context>
<context>
    <name>SeriesChip</name>
    <message>
        <source>Delete takes it away</source>
        <translation>Supr la quita</translation>
    </message>
</context>
<context>
    <name>SheetBody</name>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>SheetHeader</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desanclar</translation>
    </message>
    <message>
        <source>Keep open beside the page</source>
        <translation>Mantener abierto junto a la página</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>/ or Ctrl+F</source>
        <translation>/ o Ctrl+F</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ y −</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+ and Ctrl−</source>
        <translation>Ctrl+ y Ctrl−</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Buscar dispositivos</translation>
    </message>
    <message>
        <source>From the pages to the content, and to what is open beside it</source>
        <translation>De las páginas al contenido y a lo abierto al lado</translation>
    </message>
    <message>
        <source>From tile to tile</source>
        <translation>De una tarjeta a otra</translation>
    </message>
    <message>
        <source>Do what a tile does</source>
        <translation>Hacer lo que hace una tarjeta</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>Abrir el dispositivo</translation>
    </message>
    <message>
        <source>Close what is open, go back</source>
        <translation>Cerrar lo abierto, volver</translation>
    </message>
    <message>
        <source>Undo the last change of names, areas and places</source>
        <translation>Deshacer el último cambio de nombres, zonas o lugares</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Texto más grande o más pequeño</translation>
    </message>
    <message>
        <source>Text as large as it was made</source>
        <translation>Texto en su tamaño original</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Este resumen</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Con el teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+5</source>
        <translation>Ctrl+1 … Ctrl+5</translation>
    </message>
    <message>
        <source>Page ↑ and Page ↓</source>
        <translation>Re Pág y Av Pág</translation>
    </message>
    <message>
        <source>Home, devices, history, activity, system</source>
        <translation>Inicio, dispositivos, historial, actividad, sistema</translation>
    </message>
    <message>
        <source>More and less; in a chart: closer and farther</source>
        <translation>Más y menos; en un gráfico: más cerca y más lejos</translation>
    </message>
    <message>
        <source>In a chart: earlier and later</source>
        <translation>En un gráfico: antes y después</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Water leak: %1</source>
        <translation>Fuga de agua: %1</translation>
    </message>
    <message>
        <source>%1 water leaks</source>
        <translation>%1 fugas de agua</translation>
    </message>
    <message>
        <source>Smoke: %1</source>
        <translation>Humo: %1</translation>
    </message>
    <message>
        <source>Smoke in %1 places</source>
        <translation>Humo en %1 lugares</translation>
    </message>
    <message>
        <source>Gas: %1</source>
        <translation>Gas: %1</translation>
    </message>
    <message>
        <source>Gas in %1 places</source>
        <translation>Gas en %1 lugares</translation>
    </message>
    <message>
        <source>Carbon monoxide: %1</source>
        <translation>Monóxido de carbono: %1</translation>
    </message>
    <message>
        <source>Carbon monoxide in %1 places</source>
        <translation>Monóxido de carbono en %1 lugares</translation>
    </message>
    <message>
        <source>Emergency call: %1</source>
        <translation>Llamada de emergencia: %1</translation>
    </message>
    <message>
        <source>%1 emergency calls</source>
        <translation>%1 llamadas de emergencia</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <translation>Alarma: %1</translation>
    </message>
    <message>
        <source>%1 alarms</source>
        <translation>%1 alarmas</translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <translation>%1 no funciona</translation>
    </message>
    <message>
        <source>%1 plugins do not work</source>
        <translation>%1 complementos no funcionan</translation>
    </message>
    <message>
        <source>%1 did not obey</source>
        <translation>%1 no ha respondido</translation>
    </message>
    <message>
        <source>%1 devices did not obey</source>
        <translation>%1 dispositivos no han respondido</translation>
    </message>
    <message>
        <source>%1 has a problem</source>
        <translation>%1 tiene un problema</translation>
    </message>
    <message>
        <source>%1 devices have a problem</source>
        <translation>%1 dispositivos tienen un problema</translation>
    </message>
    <message>
        <source>%1 is tampered with</source>
        <translation>%1: sabotaje</translation>
    </message>
    <message>
        <source>%1 devices are tampered with</source>
        <translation>%1 dispositivos manipulados</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>Abierto: %1</translation>
    </message>
    <message>
        <source>%1 garages open</source>
        <translation>%1 garajes abiertos</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>Sin conexión: %1</translation>
    </message>
    <message>
        <source>%1 devices offline</source>
        <translation>%1 dispositivos sin conexión</translation>
    </message>
    <message>
        <source>%1: battery low</source>
        <translation>%1: batería baja</translation>
    </message>
    <message>
        <source>%1 batteries low</source>
        <translation>%1 baterías bajas</translation>
    </message>
    <message>
        <source>%1 doors or windows open</source>
        <translation>%1 puertas o ventanas abiertas</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>Bloqueado: %1</translation>
    </message>
    <message>
        <source>All locked</source>
        <translation>Todo bloqueado</translation>
    </message>
    <message>
        <source>%1 unlocked</source>
        <translation>Desbloqueado: %1</translation>
    </message>
    <message>
        <source>%1 of %2 locked</source>
        <translation>%1 de %2 bloqueados</translation>
    </message>
    <message>
        <source>Armed, away</source>
        <translation>Alarma armada, fuera</translation>
    </message>
    <message>
        <source>Armed, at home</source>
        <translation>Alarma armada, en casa</translation>
    </message>
    <message>
        <source>Armed, night</source>
        <translation>Alarma armada, noche</translation>
    </message>
    <message>
        <source>Armed: %1</source>
        <translation>Alarma armada: %1</translation>
    </message>
    <message>
        <source>1 light on</source>
        <translation>1 luz encendida</translation>
    </message>
    <message>
        <source>%1 lights on</source>
        <translation>%1 luces encendidas</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 dentro</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>Y %1 más</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation>A las %1: %2</translation>
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
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
    </message>
</context>
<context>
    <name>StillImage</name>
    <message>
        <source>Neither an http address nor a picture</source>
        <translation>Ni una dirección http ni una imagen</translation>
    </message>
    <message>
        <source>It is too large, or did not come in time</source>
        <translation>Es demasiado grande o no llegó a tiempo</translation>
    </message>
    <message>
        <source>It does not answer: %1</source>
        <translation>No responde: %1</translation>
    </message>
    <message>
        <source>It is larger than %1 pixels</source>
        <translation>Supera los %1 píxeles</translation>
    </message>
    <message>
        <source>It is no picture that can be shown</source>
        <translation>No es una imagen que se pueda mostrar</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Warm</source>
        <translation>Cálido</translation>
    </message>
    <message>
        <source>Soft white</source>
        <translation>Blanco suave</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Coral</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Reiniciando</translation>
    </message>
    <message>
        <source>Not fully working</source>
        <translation>Funciona a medias</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Looking for devices</source>
        <translation>Buscando dispositivos</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>No plugin is set up.</source>
        <translation>No hay ningún complemento configurado.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>%1: a look is needed. Everything else works.</source>
        <translation>%1: hay que revisarlo. Lo demás funciona.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con errores</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connected screens and programs</source>
        <translation>Pantallas y programas conectados</translation>
    </message>
    <message>
        <source>Open wishes</source>
        <translation>Peticiones pendientes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Plugin %1</source>
        <translation>Complemento %1</translation>
    </message>
    <message>
        <source>Devices of %1</source>
        <translation>Dispositivos de %1</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Wishes for %1</source>
        <translation>Peticiones para %1</translation>
    </message>
</context>
<context>
    <name>SystemView</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Add a plugin</source>
        <translation>Añadir un complemento</translation>
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
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Partly open</source>
        <translation>Medio abierto</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueado</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Somebody here</source>
        <translation>Hay alguien</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>No hay nadie</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuga</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>Seco</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Humo</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Carbon monoxide</source>
        <translation>Monóxido de carbono</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Sin peligro</translation>
    </message>
    <message>
        <source>Tampered with</source>
        <translation>Sabotaje</translation>
    </message>
    <message>
        <source>Vibrating</source>
        <translation>Vibrando</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Quieto</translation>
    </message>
    <message>
        <source>Help called</source>
        <translation>Ayuda pedida</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>New devices may join</source>
        <translation>Se admiten dispositivos nuevos</translation>
    </message>
    <message>
        <source>Closed to new devices</source>
        <translation>Cerrado a dispositivos nuevos</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Heating to %1</source>
        <translation>Calentando a %1</translation>
    </message>
    <message>
        <source>Cooling to %1</source>
        <translation>Enfriando a %1</translation>
    </message>
    <message>
        <source>Idle at %1</source>
        <translation>En reposo a %1</translation>
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
        <translation>%1 cambiando</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Target %1 → %2</source>
        <translation>Objetivo %1 → %2</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>Ahora %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Quedan %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>Not for guests</source>
        <translation>No para invitados</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Aún sin valor</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Jammed</source>
        <translation>Atascado</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Demasiado tarde</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
</context>
<context>
    <name>TileRowView</name>
    <message>
        <source>Switch off the lights in %1</source>
        <translation>Apagar las luces: %1</translation>
    </message>
</context>
<context>
    <name>TileSide</name>
    <message>
        <source>Try again: %1</source>
        <translation>Reintentar: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
</context>
<context>
    <name>TilesPage</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos (%1)</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Todas las zonas</translation>
    </message>
    <message>
        <source>All plugins</source>
        <translation>Todos los complementos</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendidos</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>TilesView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Edit areas</source>
        <translation>Editar zonas</translation>
    </message>
    <message>
        <source>Show tiles</source>
        <translation>Mostrar mosaico</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>Mostrar lista</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>No device is all of what is chosen above.</source>
        <translation>Ningún dispositivo cumple todo lo elegido arriba.</translation>
    </message>
    <message>
        <source>Devices appear here as soon as a plugin finds them.</source>
        <translation>Los dispositivos aparecen aquí en cuanto un complemento los encuentra.</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Aún no hay dispositivos</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>d MMM</source>
        <extracomment>As Qt writes dates: d day, ddd weekday, MMM month, yyyy year.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
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
        <translation>rpm</translation>
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
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User, if it asks for one</source>
        <translation>Usuario, si lo pide</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Zigbee2MQTT’s base topic</source>
        <translation>Topic base de Zigbee2MQTT</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Own authority: its certificate, a PEM file on the hub</source>
        <translation>Autoridad propia: su certificado, un archivo PEM en el hub</translation>
    </message>
    <message>
        <source>Own certificate, if it asks for one</source>
        <translation>Certificado propio, si lo pide</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome home</source>
        <translation>Te damos la bienvenida a casa</translation>
    </message>
    <message>
        <source>Atrium shows and controls what your MQTT broker knows of, Zigbee2MQTT’s devices first. Where is it?</source>
        <translation>Atrium muestra y controla lo que conoce tu broker MQTT, empezando por los dispositivos de Zigbee2MQTT. ¿Dónde está?</translation>
    </message>
    <message>
        <source>No broker at hand? The demo home has lamps, shutters, heating and more. None of it is real, and you can remove it at any time.</source>
        <translation>¿No tienes un broker a mano? La casa de demostración tiene lámparas, persianas, calefacción y más. Nada es real y puedes quitarla cuando quieras.</translation>
    </message>
    <message>
        <source>Look around in the demo home</source>
        <translation>Explorar la casa de demostración</translation>
    </message>
</context>
<context>
    <name>WidgetBinder</name>
    <message>
        <source>“%1” cannot be read as what is wanted here</source>
        <translation>«%1» no es lo que se espera aquí</translation>
    </message>
</context>
<context>
    <name>WidgetLook</name>
    <message>
        <source>Asked for %1</source>
        <translation>Pedido: %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 abierto</translation>
    </message>
</context>
<context>
    <name>WidgetViewModel</name>
    <message>
        <source>asked for %1</source>
        <translation>pedido: %1</translation>
    </message>
</context>
<context>
    <name>WindowModel</name>
    <message>
        <source>Hub connected</source>
        <translation>Hub conectado</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>Sin conexión con el hub</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Nuevo intento en %1 s.</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Intentando…</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1:</source>
        <translation>A las %1:</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>atrium::window::DesktopNotes</name>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Not for an hour</source>
        <translation>No durante una hora</translation>
    </message>
</context>
<context>
    <name>atrium::window::HouseTiles</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>atrium::window::Panel</name>
    <message>
        <source>Leave this panel</source>
        <translation>Salir de este panel</translation>
    </message>
</context>
</TS>
