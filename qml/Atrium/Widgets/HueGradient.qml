// SPDX-FileCopyrightText: 2026 The Atrium authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

Gradient {
    orientation: Gradient.Horizontal

    GradientStop {
        color: "#FF4D4D" // allowed: a colour of light, not of the design
        position: 0
    }
    GradientStop {
        color: "#F2C84B" // allowed: a colour of light, not of the design
        position: 0.1667
    }
    GradientStop {
        color: "#5FD068" // allowed: a colour of light, not of the design
        position: 0.3333
    }
    GradientStop {
        color: "#3FC8C8" // allowed: a colour of light, not of the design
        position: 0.5
    }
    GradientStop {
        color: "#4D7BFF" // allowed: a colour of light, not of the design
        position: 0.6667
    }
    GradientStop {
        color: "#C25BFF" // allowed: a colour of light, not of the design
        position: 0.8333
    }
    GradientStop {
        color: "#FF4D4D" // allowed: a colour of light, not of the design
        position: 1
    }
}
